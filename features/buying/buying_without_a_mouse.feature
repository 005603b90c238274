@C6
Feature: Buying without a mouse
  My hands shake. I use the keyboard for everything, and I know every shop's Tab key by heart.

  @desktop
  Scenario: From the product to the last button by keyboard
    Given I open the shop
    And I look at my usual product
    When I use nothing but the keyboard
    And I put it in my basket
    And I go as far as the last button
