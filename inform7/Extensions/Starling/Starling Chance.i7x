Version 1 of Starling Chance (for Z-Machine only) by Starling begins here.

"Chance that is part of the world: a sequence of 256 numbers that repeats, and where in it the game is. The same state and command always give the same result, and a game has finitely many states."

Include Starling Kit by Starling.

Include (-
Global SK_Luck = 0;

! A linear congruential generator: 77 is one more than a multiple of 4 and 43 is odd, so it takes on all 256 values. 25/64 is 100/256.
[ SK_Allows percent;
	SK_Luck = (SK_Luck * 77 + 43) & 255;
	if (SK_Luck * 25 / 64 < percent) rtrue;
	rfalse;
];

[ SK_Set_Luck n; SK_Luck = n & 255; ];
-).

To decide whether luck allows (N - a number) in 100: (- SK_Allows({N}) -).
To decide whether luck forbids (N - a number) in 100: (- (~~SK_Allows({N})) -).

[For the environment: an episode's own luck.]

Setting the luck is an action out of world applying to one number.
Understand "sk-luck [number]" as setting the luck.
Carry out setting the luck: set the luck to the number understood.
To set the luck to (N - a number): (- SK_Set_Luck({N}); -).

Starling Chance ends here.
