Version 1 of Starling World (for Z-Machine only) by Starling begins here.

"For games with dark rooms, exits that come and go, or backdrops. The game's own rules say what shines, which exits are secret and where the backdrops are."

Volume 1 - Darkness

Kindling rules is a rulebook.

Check examining when in darkness (this is the too dark to examine rule):
	say "It is too dark to see that.";
	stop the action.

The too dark to examine rule is listed first in the check examining rules.


Include (-
[ SK_Kindle; FollowRulebook((+ kindling rules +)); ];
-).

Volume 2 - Exits that come and go

The secret exits rules is an object based rulebook.

Check going (this is the secret exits are no exits rule):
	follow the secret exits rules for the noun;
	if the rule succeeded:
		say "You can't go that way.";
		stop the action.

The secret exits are no exits rule is listed first in the check going rules.

Include (-
[ SK_Secret way;
	if (FollowRulebook((+ secret exits rules +), way, true) && RulebookSucceeded()) rtrue;
	rfalse;
];
-).

Volume 3 - Backdrops

Placing backdrops rules is a rulebook.

Include (-
[ SK_Place_Backdrops; FollowRulebook((+ placing backdrops rules +)); ];
-).

Starling World ends here.
