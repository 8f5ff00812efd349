Version 1 of Starling Ropes (for Z-Machine only) by Starling begins here.

"For games with ropes, chains and cables, which can be tied to two things at a time. Of two things that a rope is tied to, the one that Inform lists first is the near end: the order of tying leaves no trace."

Use ropes.

A thing can be ropelike.
A thing has an object called the near end. A thing has an object called the far end.

To decide whether (R - a thing) is tied to (X - an object):
	if X is the near end of R or X is the far end of R, yes;
	no.

To decide whether (X - an object) comes before (Y - an object): (- ({X} < {Y}) -).

To tie (R - a thing) to (X - an object):
	if R is tied to X or the far end of R is not nothing, stop;
	if the near end of R is nothing:
		now the near end of R is X;
	otherwise if the near end of R comes before X:
		now the far end of R is X;
	otherwise:
		now the far end of R is the near end of R;
		now the near end of R is X;
	if the far end of R is not nothing and R is enclosed by the player, move R to the location of the player.

To untie (R - a thing) from (X - an object):
	if the far end of R is X:
		now the far end of R is nothing;
	otherwise if the near end of R is X:
		now the near end of R is the far end of R;
		now the far end of R is nothing.

Tying it around is an action applying to two things.

Check tying something around (this is the tie ropes to things rule):
	if the noun is not ropelike and the second noun is ropelike:
		try tying the second noun around the noun;
		stop the action;
	if the noun is not ropelike:
		say "[The noun] [are] nothing to tie.";
		stop the action;
	if the noun is tied to the second noun:
		say "[The noun] [are] tied to [the second noun] already.";
		stop the action;
	if the far end of the noun is not nothing:
		say "Both ends of [the noun] are tied.";
		stop the action;
	if the player is not holding the noun:
		say "You aren't holding [the noun].";
		stop the action.

Carry out tying something around (this is the tie the rope rule): tie the noun to the second noun.

Report tying something around (this is the report tying the rope rule): say "You tie [the noun] to [the second noun]."

Untying it from is an action applying to two things.

Check untying something from (this is the untie what is tied rule):
	if the noun is not ropelike and the second noun is ropelike:
		try untying the second noun from the noun;
		stop the action;
	unless the noun is tied to the second noun:
		say "[The noun] [are] not tied to [the second noun].";
		stop the action.

Carry out untying something from (this is the untie the rope rule): untie the noun from the second noun.

Report untying something from (this is the report untying the rope rule): say "You untie [the noun] from [the second noun]."

[One who leaves with a rope in hand takes along what it is tied to, or cannot leave.]

To decide which object is what holds back (R - a thing):
	if the near end of R is a thing and the near end of R is fixed in place and the near end of R is not enclosed by the player and the player is not enclosed by the near end of R, decide on the near end of R;
	decide on nothing.

Check taking (this is the what is tied stays rule):
	if the noun is ropelike and the far end of the noun is not nothing:
		say "[The noun] [are] tied to [the near end of the noun] and [the far end of the noun].";
		stop the action;
	repeat with the cord running through ropelike things:
		if the cord is tied to the noun and the cord is not enclosed by the player:
			say "[The noun] [are] tied to [the cord].";
			stop the action.

Check going (this is the a tied rope holds back rule):
	repeat with the cord running through ropelike things enclosed by the player:
		let the anchor be what holds back the cord;
		if the anchor is a thing:
			say "You hold [the cord], which [are] tied to [the anchor].";
			stop the action.

To hold is a verb.

Carry out going (this is the a rope drags along rule):
	repeat with the cord running through ropelike things enclosed by the player:
		if the near end of the cord is a thing and the location of the near end of the cord is the room gone from:
			move the near end of the cord to the room gone to;
			say "[The near end of the cord] [come] along on [the cord]."

To come is a verb.

Include (-
[ SK_Rope_Aside item;
	if (item.(+ near end +) == nothing) return;
	print " (tied to ", (the) item.(+ near end +);
	if (item.(+ far end +)) print " and ", (the) item.(+ far end +);
	print ")";
];
-).

Starling Ropes ends here.
