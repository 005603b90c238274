@C1
Feature: Finding something to buy
  I have never been in this shop.
  I want to see what there is, and to find the thing I have in mind.

  @browse
  Scenario: I look around
    Given I come to a shop I do not know
    When I look around for something to buy

  @search
  Scenario: I search
    Given I come to a shop I do not know
    When I search for something the shop sells
    And I open what I searched for
