@C10
Feature: Reading an invoice
  Somebody has to book it, or wants the money back from an employer.
  I want the paper without asking for it, and it must say what I really paid.

  @smoke @desktop
  Scenario: I read the invoice of an order that arrived
    Given I open the shop
    When I look for the invoice of my delivered order
    Then I have my invoice
    And it says what I paid
    And I can read and copy it
    And it says who sent it, when, and under which number
    And within 60 seconds

  @phone
  Scenario: I need an old invoice for my taxes, on the phone
    Given I open the shop
    When I look for the invoice of my old order
    Then I have my invoice
    And it says what I paid
    And it takes me at most 8 taps

  @desktop
  Scenario: I buy something and read the invoice at once
    Given I have my usual product in my basket
    And I use the welcome code
    And I check out as a guest
    And I place the order
    When I look for my invoice
    Then I have my invoice
    And it says what I paid
