@C6 @recovery
Feature: The payment fails
  I have typed everything, I press the button, and the payment does not answer.
  I want to hear the truth, to lose nothing, and never to pay twice.

  Background:
    Given I have my usual product in my basket

  @smoke @desktop
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

  @outage @phone
  Scenario: The payment provider does not answer when I give my card
    When the payment provider does not answer
    And I try to check out
    Then I was told within 10 seconds
    And I was told the truth
    And I have not been charged
    When I open the shop again
    Then my basket is still there
    When it works again
    And I check out as a guest
    And I place the order
    Then my order is confirmed

  @desktop
  Scenario: The payment provider answers with an error, and I come back the next day
    When I check out as a guest
    And the payment provider answers with an error
    And I try to place the order
    Then I was told the truth
    And I know what to do next
    When it works again
    And I wait for the shop to come back to me
    Then the shop comes back to me
    When I come back the next day
    Then my basket is still there
    And I can go on where I stopped
    And I have not been charged

  @smoke @desktop
  Scenario: The bank says yes, and nobody hears it
    When I check out as a guest
    And the payment provider's answer is lost
    And I try to place the order
    Then I was told within 10 seconds
    And I was told the truth
    When it works again
    And I open the shop again
    Then my basket is still there
    When I check out as a guest
    And I place the order
    Then my order is confirmed
    And I have not been charged twice

  @phone
  Scenario: The bank says yes, nobody hears it, and I give up
    When I check out as a guest
    And the payment provider's answer is lost
    And I try to place the order
    Then I was told the truth
    When it works again
    And I wait for the shop to come back to me
    Then the shop comes back to me
    And I have not been charged
    When I come back by the link in the mail
    Then I can go on where I stopped

  @desktop
  Scenario: The payment provider charges again when it is asked again
    When I check out as a guest
    And the payment provider charges again when it is asked again
    And I try to place the order
    Then I was told the truth
    When I try to place the order
    Then my order is confirmed
    And I have not been charged twice

  @desktop
  Scenario: My bank declines the card
    When I check out as a guest
    And my bank declines the card
    And I try to place the order
    Then I was told within 10 seconds
    And I was told the truth
    And I have not been charged
    When I open the shop again
    Then my basket is still there
