@C2
Feature: Using a promotion code
  The shop sent me a code. I expect it to do what it says, to go on doing so until I have paid,
  and where it cannot be used, to hear why.

  Background:
    Given I have my usual product in my basket

  Rule: A good code takes money off, and keeps doing so

    @smoke @phone @desktop
    Scenario: The welcome code is still taken off on the last page before I order
      When I use the welcome code
      Then the code takes money off
      When I check out as a guest
      Then the discount is still there

    @desktop
    Scenario: The total I was shown with a code is the total I am charged
      When I change the quantity to 3
      And I use the fixed code
      Then the code takes money off
      When I check out as a guest
      And I place the order
      Then my order is confirmed
      And the total stays what it was before I ordered

    @phone
    Scenario: Free delivery means free delivery
      When I use the free delivery code
      And I check out as a guest
      Then the code takes money off

  Rule: A code that cannot be used is refused with a reason

    @phone
    Scenario: The code has expired
      When I use the expired code
      Then I am told why the code is refused

    @desktop
    Scenario: I have not spent enough
      When I use the minimum spend code
      Then I am told why the code is refused

    @desktop
    Scenario: I mistyped the code
      When I try the code "WELCMOE1"
      Then I am told why the code is refused
