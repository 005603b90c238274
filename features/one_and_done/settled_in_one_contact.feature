@C9
Feature: Settled in one contact
  Something went wrong with my order. I say so once, answer what is needed, and it is put right:
  nobody sends me elsewhere, nobody asks twice.

  @smoke @phone
  Scenario: My parcel is lost
    Given I open the shop
    When I get help in the chat about my order on its way: my parcel is lost
    Then my issue is settled
    And I tell my order number only once

  @desktop
  Scenario: My order arrived damaged, and the bot helps
    When I get help from the bot about my delivered order: my order arrived damaged
    Then my issue is settled
    And I tell my order number only once

  @desktop
  Scenario: The bot knows where my order is
    When I get help from the bot about my order on its way: where is my order
    Then my issue is settled

  @phone
  Scenario: The chat knows what I just ordered
    Given I have my usual product in my basket
    When I check out as a guest
    And I place the order
    And I get help in the chat about the order I just placed: where is my order
    Then my issue is settled
    And I tell my order number only once
