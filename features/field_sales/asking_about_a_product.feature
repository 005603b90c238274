@C3
Feature: Asking about a product
  Before I buy I want to know one thing that matters to me.
  I ask once, and what I am told is what I get.

  @smoke @phone
  Scenario: The chat knows how much it holds
    Given I open the shop
    When I look at my usual product
    And I ask the chat about my usual product: how much it holds
    Then my issue is settled
    And the answer is what the product page says

  @desktop
  Scenario: The chat knows how tall it is
    Given I open the shop
    When I look at my usual product
    And I ask the chat about my usual product: how tall it is
    Then the answer is what the product page says
    And it takes me at most 6 taps

  @phone
  Scenario: I write to the shop and am answered by mail
    Given I open the shop
    When I look at my usual product
    And I ask by contact form about my usual product: how much it holds
    And I wait for the answer by mail
    Then my issue is settled
    And the answer is what the product page says

  @desktop
  Scenario: I write a mail and get an answer I can rely on
    Given I open the shop
    When I look at my usual product
    And I ask by mail about my usual product: how tall it is
    And I wait for the answer by mail
    Then my issue is settled
    And the answer is what the product page says
