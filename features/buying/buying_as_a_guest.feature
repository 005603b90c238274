@C6
Feature: Buying as a guest
  I know what I want. I do not want an account.
  I want to be done before the kettle boils, and to pay what the product page said.

  @smoke @crowd @phone @desktop
  Scenario: I buy my usual product
    Given I open the shop
    When I search for my usual product
    And I open my usual product
    And I put it in my basket
    And I open my basket
    Then my basket holds 1 piece
    And my basket holds nothing I did not choose
    When I check out as a guest
    Then I need no account
    And the price stays what it was on the product page
    When I place the order
    Then my order is confirmed
    And I have an order number
    And the total stays what it was before I ordered
    And it takes me at most 25 taps
    And without typing anything twice
    And within 120 seconds

  @desktop
  Scenario: I change my mind about how many
    Given I have my usual product in my basket
    When I change the quantity to 3
    Then my basket holds 3 pieces
    When I take it out of my basket
    Then my basket is empty

  @phone
  Scenario: I want to know everything before I pay
    Given I have my usual product in my basket
    When I go on to the payment
    Then I know what delivery costs before I pay
    And I know when it will arrive

  @desktop
  Scenario: An account that I make afterwards knows my order
    Given I have my usual product in my basket
    When I check out as a guest
    And I place the order
    Then my order is confirmed
    When I create an account
    And I look for my order in my account
