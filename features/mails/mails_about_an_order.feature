@C5 @C6
Feature: Mails about an order
  After buying I read my mail. It must come, say what the shop said, and its links must lead somewhere.

  @phone
  Scenario: The confirmation mail says what the shop said
    Given I have my usual product in my basket
    When I check out as a guest
    And I place the order
    And I wait for the confirmation mail
    Then I get the confirmation mail
    And the confirmation mail says what the shop said
    When I check the links in my mails

  @desktop @C7
  Scenario: The dispatch mail leads to my parcel
    Given I have my usual product in my basket
    When I check out as a guest
    And I place the order
    And I wait for the dispatch mail
    Then I get the dispatch mail
    When I follow my order by the link in the mail
    Then I can see where my order is
