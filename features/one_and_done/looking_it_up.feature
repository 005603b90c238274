@C6 @C9
Feature: Looking it up myself
  Before I ask anybody I follow the shop's own links.
  What they name should be there.

  @desktop
  Scenario: Links show what they name
    Given I open the shop
    When I look at my usual product
    And I open the links I met
    Then I am at the product

  @desktop
  Scenario: What looks as if I could press it answers
    Given I open the shop
    When I look at my usual product
    And I press what looks as if I could press it
    Then I am at the product
