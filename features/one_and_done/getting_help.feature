@C9
Feature: Getting help once
  If something is unclear I ask once and want it settled:
  no second call, no telling my story again.

  @smoke @desktop
  Scenario: Where is my order?
    Given I open the shop
    When I track my order on its way
    Then I can see where my order is
    And I know when it will arrive
    And it takes me at most 6 taps

  @phone
  Scenario: I find a way to reach the shop
    Given I open the shop
    When I look for a way to contact the shop
    And I check that everybody can use the page
    And I check the links I met
    Then it takes me at most 5 taps

  @desktop
  Scenario: The chat answers my question
    Given I open the shop
    When I open the chat
    And I ask in the chat: where is my order
    Then I get an answer in the chat

  @phone
  Scenario: I would rather talk to a person
    Given I open the shop
    When I open the chat
    And I ask in the chat: where is my order
    And I ask for a person
    Then I am talking to a person
