@C8
Feature: Sending something back
  It does not fit. I want to know whether I can send it back, say so in two minutes,
  and hear what happens next, without calling anybody.

  @phone
  Scenario: I know the rules before I buy
    Given I open the shop
    When I read how returns work
    Then I know how long I can send it back
    And it takes me at most 5 taps

  @smoke @desktop
  Scenario: I return an order that has arrived
    Given I open the shop
    When I start a return of my delivered order
    And I send the return request
    Then my return is confirmed
    And within 90 seconds

  @phone
  Scenario: I ask too late and am told the rules
    Given I open the shop
    When I start a return of my old order
    Then I know how long I can send it back
