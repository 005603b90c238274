@C9
Feature: One story, whichever way I take
  I tell my story once. Whoever I talk to next, on whatever channel, knows it.

  @smoke @phone
  Scenario: I order on the phone site, ask by phone and finish in the chat
    Given I have my usual product in my basket
    When I check out as a guest
    And I place the order
    And I ask the phone menu for the status of the order I just placed
    And I get help in the chat about the order I just placed: my parcel is lost
    Then my issue is settled
    And I tell my order number only once

  @desktop
  Scenario: A parcel is lost, and one call puts it right
    Given I open the shop
    When I track my order on its way
    And I get help on the phone about my order on its way: my parcel is lost
    Then my issue is settled
    And I tell my order number only once
