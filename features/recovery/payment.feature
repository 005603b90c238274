@C6 @recovery
Feature: The payment fails
  I have typed everything, I press the button, and the payment does not answer.
  I want to hear the truth, to lose nothing, and never to pay twice.

  Background:
    Given I have my usual product in my basket

  @desktop
  Scenario: The payment provider does not answer, and comes back
    When I check out as a guest
    And the payment provider does not answer
    And I try to place the order
    Then I was told within 10 seconds
    And I was told the truth
    And I know what to do next
    When I open the shop again
    Then my basket is still there
    When it comes back after 20 seconds
    And I check out as a guest
    And I place the order
    Then my order is confirmed
    And I have not been charged twice
