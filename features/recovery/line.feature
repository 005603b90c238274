@C6 @recovery
Feature: The line between me and the shop fails
  I ordered on the train. The page went white in the middle of it.
  Did I buy it? I want to find out without paying twice.

  @desktop
  Scenario: The answer to my order gets lost
    Given I have bought my usual product before
    And I have my usual product in my basket
    When I check out as a guest
    And the answer to my order gets lost
    And I try to place the order
    And it works again
    And I open the shop again
    Then I was told the truth
    And I have not been charged twice

  @desktop
  Scenario: My order is sent twice
    Given I have bought my usual product before
    And I have my usual product in my basket
    When I check out as a guest
    And my order is sent twice
    And I try to place the order
    Then my order is confirmed
    And I have not been charged twice

  @desktop
  Scenario: The shop answers my order with an error
    Given I have bought my usual product before
    And I have my usual product in my basket
    When I check out as a guest
    And the shop answers my order with an error
    And I try to place the order
    And it works again
    And I open the shop again
    Then my basket is still there
    And I have not been charged twice
    When I check out as a guest
    And I place the order
    Then my order is confirmed

  @phone
  Scenario: My line is dead for ten seconds
    Given I have my usual product in my basket
    When I check out as a guest
    And my line is dead for 10 seconds
    And I try to place the order
    And my line is back
    And I open the shop again
    Then my basket is still there
    And I have not been charged
    When I check out as a guest
    And I place the order
    Then my order is confirmed
