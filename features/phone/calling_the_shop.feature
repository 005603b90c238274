@C4
Feature: Calling the shop
  I would rather press a few keys than look for a form. I want to hear where my order is,
  and when the machine does not help, I want a person.

  @smoke @desktop
  Scenario: I hear where my order is by phone
    When I call the shop about my order on its way
    And I ask the phone menu for the status of my order on its way
    Then I hear where my order is
    And I know when it will arrive

  @desktop
  Scenario: I reach a person
    When I call the shop about my order on its way
    And I follow the phone menu to a person
    Then I reach a person
    When I ask on the phone: where is my order
    And I hang up
    Then I hear where my order is

  @desktop
  Scenario: I hear the rules of returns by phone
    When I follow the phone menu to returns
    Then I hear how long I can send it back

  @desktop
  Scenario: I hear when somebody is there
    When I follow the phone menu to opening hours
    Then I hear when somebody is there

  @desktop
  Scenario: Every branch of the phone menu leads somewhere
    When I walk every branch of the phone menu with my order on its way
    Then every branch of the menu leads somewhere

  @desktop
  Scenario: I am called back as promised
    When I follow the phone menu to a call back
    Then a call back is promised
    When I wait for the promised call
