Feature: After the sale
  Something came late, or does not fit, or I have a question. I want to be told what happens next.

  @C7 @tracking
  Scenario: I look where orders are tracked
    Given I come to a shop I do not know
    When I look where orders are tracked

  @C8 @returns
  Scenario: I read how returns work
    Given I come to a shop I do not know
    When I read how returns work

  @C9 @help
  Scenario: I look for help
    Given I come to a shop I do not know
    When I look for help

  @C9 @contact
  Scenario: I look for a way to contact the shop
    Given I come to a shop I do not know
    When I look for a way to contact the shop
