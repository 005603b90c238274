@C8
Feature: Getting the money back
  Sending something back is only half of it. I want all of my money, in the days the shop named,
  without asking for it.

  @smoke @phone
  Scenario: The money comes back in time and in full
    Given I open the shop
    When I read how returns work
    And I start a return of my delivered order
    And I send the return request
    Then my return is confirmed
    And I know how to send it back
    When I hand the parcel in
    And 20 days pass
    And I check my card statement for my delivered order
    Then my money is back

  @desktop
  Scenario: I am charged what I agreed to, once
    Given I have my usual product in my basket
    When I check out as a guest
    And I place the order
    And I check my card statement
    Then I was charged what I agreed to
