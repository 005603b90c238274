@C7
Feature: How is it packed?
  The box is the first thing I touch. Whether it is whole, the right size and easy to open no robot
  can see: a person looks, says so, and sends a photo. `journeys ask` serves the page for that.

  @phone
  Scenario: A person looks at a parcel that has arrived
    Given I open the shop
    When I track my delivered order
    Then my parcel has arrived
    And a person looks at the parcel
