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
  Scenario: The phone knows what I told the chat yesterday
    When I get help from the bot about my delivered order: my order arrived damaged
    And a day passes
    And I ask on the phone what is known of my contact about my delivered order

  @desktop
  Scenario: A parcel is lost, and one call puts it right
    Given I open the shop
    When I track my order that never arrives
    And I follow the parcel at the carrier
    Then I know when it will arrive
    When 14 days pass
    And I follow the parcel at the carrier
    Then the carrier says that my parcel is lost
    When I look at my order again
    Then I am told that it is lost
    When I get help on the phone about my order that never arrives: my parcel is lost
    Then my issue is settled
    And I tell my order number only once
