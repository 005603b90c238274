@C5
Feature: A week as a subscriber
  I ask for the shop's letter. I expect to be welcomed, to hear from the shop as often as it said,
  and to be left alone as soon as I say so.

  @smoke @phone
  Scenario: I get as many letters as I was promised
    Given I open the shop
    When I subscribe to the newsletter
    And I wait for the welcome mail
    Then I get the welcome mail
    When 7 days pass
    Then I get as many letters as I was promised
    And I can leave with one click

  @desktop
  Scenario: I unsubscribe and am left alone
    Given I open the shop
    When I subscribe to the newsletter
    And I wait for the welcome mail
    And I unsubscribe
    And 15 days pass
    Then I am left alone

  @desktop @C2
  Scenario: The code from the welcome mail works
    Given I open the shop
    When I subscribe to the newsletter
    And I wait for the welcome mail
    And I have my usual product in my basket
    And I use the code from the mail
    Then the code takes money off
