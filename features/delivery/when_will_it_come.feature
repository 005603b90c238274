@C7
Feature: When will it come?
  I want to know the day before I pay, and I want the parcel on that day. If something goes
  wrong on the way I want to hear it from the shop, not find out at an empty doorstep.

  @smoke @phone
  Scenario: It comes when I was told it would
    Given I have my usual product in my basket
    When I check out as a guest
    And I place the order
    Then I know when it will arrive
    When I track the order I just placed
    And I wait until it should have arrived
    And I look at my order again
    Then my parcel has arrived
    And it came when I was told it would

  @desktop
  Scenario: A parcel on its way can be followed
    Given I open the shop
    When I track my order on its way
    Then I can see where my order is
    When I follow the parcel at the carrier
    And a week passes
    And I look at my order again
    Then my parcel has arrived

  @phone
  Scenario: My parcel is lost
    Given I open the shop
    When I track my order that never arrives
    Then I know when it will arrive
    When 14 days pass
    And I look at my order again
    Then I am told that it is lost
