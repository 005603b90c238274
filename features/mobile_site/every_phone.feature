@C1
Feature: Every phone, every customer
  My phone is small and old, and my eyes are not what they were.
  The shop should be usable for me as well.

  @small-phone
  Scenario: A small screen shows everything without scrolling sideways
    Given I open the shop
    And I check that everybody can use the page
    When I look at my usual product
    And I check that everybody can use the page
    And I put it in my basket
    And I open my basket
    And I check that everybody can use the page
    And I start the checkout
    And I check that everybody can use the page
    Then it takes me at most 9 taps

  @crowd @phone
  Scenario: The front page is there before I lose patience
    Given I open the shop
    And I measure how fast the page comes
    And I check the links I met
    Then within 60 seconds
