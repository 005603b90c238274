@C1 @phone
Feature: Finding something on the phone
  On the way home I have one hand and five minutes.
  I want to get from the front page to the thing I need without pinching, hunting or losing my place.

  Background:
    Given I open the shop

  @smoke
  Scenario: I search with my thumb
    When I search for my usual product
    Then my product is in the list
    When I open my usual product
    Then I am told whether it is in stock
    And it takes me at most 6 taps
    And within 40 seconds

  Scenario: I browse, narrow the list, look at one thing and come back
    When I open a department
    And I filter the list
    Then the list has changed
    When I open a product from the list
    And I go back
    Then the list is as I left it

  Scenario: I sort the cheapest first
    When I open a department
    And I sort the list
    Then the list has changed

  Scenario: The search knows what I mean
    When I try the search by name, misspelt, and for something nobody sells
    Then it takes me at most 10 taps
