@C6
Feature: Buying
  I want to know what I pay and what is asked of me, before I decide.

  @basket
  Scenario: I put something in my basket
    Given I come to a shop I do not know
    When I have something in my basket
    Then the price stays what it was on the product page

  @C2 @promo
  Scenario: I try a promotion code
    Given I come to a shop I do not know
    And I have something in my basket
    When I try a promotion code

  @checkout @looks
  Scenario: I check out, up to the last button
    Given I come to a shop I do not know
    And I have something in my basket
    When I go as far as the last button

  @checkout @orders
  Scenario: I buy
    Given I come to a shop I do not know
    And I have something in my basket
    When I go as far as the last button
    And I place the order
    Then my order is confirmed
