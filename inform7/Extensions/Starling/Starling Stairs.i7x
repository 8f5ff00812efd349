Version 1 of Starling Stairs (for Z-Machine only) by Starling begins here.

"Stairs and ladders, be they scenery or only mentioned: to climb them is to go up or down. The game defines SK_Stairs, whether a word means stairs in view, and SK_Stairs_Near, whether there are any."

The can't go that way rule response (A) is "[if no need is felt to go there]You have no need to go that way[otherwise]You can't go that way[end if]."

To decide whether no need is felt to go there: (- ((noun == (+ up +) or (+ down +)) && SK_Stairs_Near()) -).
To decide which number is the way they lead: (- SK_Stairs_Lead() -).

The Understand token stairs translates into I6 as "SK_STAIRS_TOKEN".

Taking-the-stairs is an action applying to nothing.
Carry out taking-the-stairs: take the stairs.

Understand "sk-climb [stairs]" or "sk-climb up/down/on/onto/over [stairs]" as taking-the-stairs.
Understand "sk-go [stairs]" or "sk-go up/down/on/onto/to [stairs]" as taking-the-stairs.
Understand "sk-enter [stairs]" or "sk-use [stairs]" as taking-the-stairs.

To decide whether the stairs lead away: if the way they lead is 0, no; yes.

To take the stairs:
	let N be the way they lead;
	if N is 1, try going up;
	if N is 2, try going down;
	if N is 3, say "Up or down? Say which way to go.";
	if N is 0, say "[if the ways out are told][otherwise]You have no need to go that way.[end if]".

Include (-
[ SK_Way direction  way map;
	map = Map_Storage + real_location.IK1_Count * No_Directions * WORDSIZE;
	for (way = 0 : way < No_Directions : way++)
		if (SK_Direction(way) == direction && map-->way) {
			#Ifdef SK_SECRET_EXITS;
			if (SK_Secret(direction)) rfalse;
			#Endif;
			rtrue;
		}
	rfalse;
];

! 1 up, 2 down, 3 either, 0 neither: what there is, or what was typed of it.
[ SK_Stairs_Lead  n;
	if (SK_Way((+ up +))) n = 1;
	if (SK_Way((+ down +))) n = n + 2;
	if (n ~= 3) return n;
	if (SK_Typed('up//')) return 1;
	if (SK_Typed('down//')) return 2;
	return 3;
];

[ SK_Typed word  at;
	for (at = 1 : at <= num_words : at++)
		if (parse-->(at*2 - 1) == word) rtrue;
	rfalse;
];

! The rest of the command is a name of stairs: its last word is one.
[ SK_STAIRS_TOKEN  w;
	do { w = NextWordStopped(); } until (w == -1 || wn > num_words);
	if (w == -1 || w == 0) return GPR_FAIL;
	if (SK_Stairs(w)) return GPR_PREPOSITION;
	return GPR_FAIL;
];
-).

Starling Stairs ends here.
