@C6
Feature: Making mistakes at the checkout
  I type with cold thumbs. When I get something wrong I want to hear what it is,
  and to find everything else as I left it.

  Background:
    Given I have my usual product in my basket

  @phone @desktop
  Scenario: A slip in the postcode
    When I make a mistake in my postcode
    Then I am told what is wrong
    And nothing else I typed is lost
    When I check out as a guest
    And I place the order
    Then my order is confirmed

  @desktop
  Scenario: A slip in the e-mail address
    When I make a mistake in my e-mail address
    Then I am told what is wrong
    And nothing else I typed is lost

  @desktop
  Scenario: Several slips in one form
    When I send the form before filling it in
    And I make several mistakes in my address
    Then I am told what is wrong
    And nothing else I typed is lost

  @desktop
  Scenario: Writing as I always do
    When I paste my e-mail address
    And I write my address as people do
    And I paste my card number

  @phone
  Scenario: A slip in the card number
    When I make a mistake in my card number
    Then I am told what is wrong
    And nothing else I typed is lost
