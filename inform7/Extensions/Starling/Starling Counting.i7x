Version 1 of Starling Counting (for Z-Machine only) by Starling begins here.

"For games with several things that nothing distinguishes: three eggs. The first is the original of all."

Use counted things.

A thing has an object called the original. The original of a thing is usually nothing.
A thing has a text called the plural form. The plural form of a thing is usually "".

To send (N - number) of (X - a thing) to (goal - an object):
	let the rest be N;
	repeat with the copy running through things enclosed by the player:
		if the rest is greater than 0 and the original of the copy is X and the holder of the copy is not the goal:
			move the copy to the goal;
			decrease the rest by 1;
	repeat with the copy running through things enclosed by the location of the player:
		if the rest is greater than 0 and the original of the copy is X and the holder of the copy is not the goal:
			move the copy to the goal;
			decrease the rest by 1;
	repeat with the copy running through things:
		if the rest is greater than 0 and the original of the copy is X and the copy is off-stage:
			move the copy to the goal;
			decrease the rest by 1.

To send (N - number) of (X - a thing) away:
	let the rest be N;
	repeat with the copy running through things enclosed by the player:
		if the rest is greater than 0 and the original of the copy is X:
			remove the copy from play;
			decrease the rest by 1;
	repeat with the copy running through things enclosed by the location of the player:
		if the rest is greater than 0 and the original of the copy is X:
			remove the copy from play;
			decrease the rest by 1.

Include (-
[ SK_Same one other;
	one = one.(+ original +);
	if (one == nothing) rfalse;
	return (one == other.(+ original +));
];
[ SK_Print_Plural item; TEXT_TY_Say(item.(+ plural form +)); ];
-).

Starling Counting ends here.
