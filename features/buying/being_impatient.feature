@C6
Feature: Being impatient
  Nothing happens, so I press again, and once more.
  I meant to buy it once, and I want to pay for it once.

  @desktop
  Scenario: I press the last button three times
    Given I have my usual product in my basket
    When I check out as a guest
    And I place the order with three quick presses
    Then my order is confirmed
    And I have not been charged twice

  @phone
  Scenario: I put it in my basket with three quick presses
    When I put my usual product in my basket with three quick presses
    Then my basket holds nothing I did not choose
