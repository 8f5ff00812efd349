Version 1 of Starling Vehicles (for Z-Machine only) by Starling begins here.

"For games with things to get into or onto, and with vehicles."

A thing can be drivable or stationary. A thing is usually stationary.


Understand "drive [direction]" or "ride [direction]" or "row [direction]" or "sail [direction]" as going.

Getting out from is an action applying to one thing.

Check getting out from (this is the only what one is in rule):
	if the player is not in the noun and the player is not on the noun:
		say "You are not in or on [the noun].";
		stop the action.

Carry out getting out from:
	try exiting.

[One drives a bicycle, too, which Inform's vehicles do not know. The drivable thing takes its rider along.]
The stand up before going rule is not listed in any rulebook.

Rule for setting action variables for going (this is the riders take along what they ride rule):
	if the holder of the player is a drivable thing, now the vehicle gone by is the holder of the player.

[What one gets into is described by the room, not a second time.]
The describe contents entered into rule is not listed in any rulebook.
The describe room emerged into rule is not listed in any rulebook.
The describe room stood up into rule is not listed in any rulebook.

Starling Vehicles ends here.
