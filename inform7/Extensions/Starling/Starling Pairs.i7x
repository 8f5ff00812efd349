Version 1 of Starling Pairs (for Z-Machine only) by Starling begins here.

"What 'put lid on pot' and its like mean in a game that has another verb for it. The game defines SK_Own_Pair, which finds the action; nothing is looked for where the kit can do what was typed."

To decide whether the game has its own word for way (N - a number): (- SK_Try_Pair({N}) -).

Check using something on something (this is the use two things rule):
	if the game has its own word for way 1, stop the action.
Check putting something on something (this is the put on in other words rule):
	if the second noun is not a supporter and the game has its own word for way 2, stop the action.
Check inserting something into something (this is the put in in other words rule):
	if the second noun is not a container and the game has its own word for way 3, stop the action.
Check placing something somewhere something (this is the put elsewhere in other words rule):
	if the game has its own word for way 4, stop the action.
Check giving something to something (this is the give in other words rule):
	if the game has its own word for way 5, stop the action.
Check tying something to something (this is the tie in other words rule):
	if the game has its own word for way 6, stop the action.
Check unlocking something with something (this is the unlock in other words rule):
	if the noun is not lockable and the game has its own word for way 7, stop the action.

The put on in other words rule is listed first in the check putting it on rules.
The put in in other words rule is listed first in the check inserting it into rules.
The give in other words rule is listed first in the check giving it to rules.
The tie in other words rule is listed first in the check tying it to rules.
The unlock in other words rule is listed first in the check unlocking it with rules.

Include (-
[ SK_Try_Pair doing  deed x y;
	if (SK_Other_Words) rfalse;
	deed = SK_Own_Pair(doing, noun, second);
	if (deed == 0 && doing == 1 or 6) { ! It does not matter which is named first.
		deed = SK_Own_Pair(doing, second, noun);
		if (deed > 0) deed = (deed + 4096) & 8191;
	}
	if (deed == 0) rfalse;
	if (deed == -1) {
		print "Say what you want to do with ", (the) noun, " and ", (the) second, ": a verb is needed.^";
		say__p = 1;
		rtrue;
	}
	x = noun; y = second;
	if (deed >= 4096) { deed = deed - 4096; x = second; y = noun; }
	SK_Other_Words = 1;
	TryAction(0, player, deed, x, y);
	SK_Other_Words = 0;
	rtrue;
];
-).

Starling Pairs ends here.
