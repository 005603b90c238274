@C1
Feature: Coming back
  My thumb knows one button best. It takes me back to where I was, or I start again somewhere else.

  @phone
  Scenario: Back to the list
    Given I open the shop
    When I open a department
    And I look at something far down the list and go back

  @phone @C6
  Scenario: Back to the step before
    Given I have my usual product in my basket
    When I go back a step in the checkout
