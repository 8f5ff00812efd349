"The Troupe in the Trunk" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The workshop is a room. It is privately-named.
The loft is a room. It is privately-named.

The printed name of the workshop is "Puppet Workshop".
The description of the workshop is "Legs along one wall, arms along another, and from the beam a row of kings with nothing in their heads. A bench with a vice, a rack of little tools; and on the floor the trunk, in a puddle of its own. Steep stairs go up north to the drying loft.".
The loft is north of the workshop.

The printed name of the loft is "Drying Loft".
The description of the loft is "Tiles, a hot chimney-breast, and a line with costumes pegged to it by the shoulders, so that it seems a crowd is waiting for you. There is a row of hooks in the warm, for wood that has been wet.".
The workshop is south of the loft.

Part 2 - States

A thing can be mouldy, wiped or aired (this is its skin property).

A thing can be free-knee or seized-knee. A thing is usually seized-knee.

A thing can be strung-up or slack. A thing is usually slack.

A thing has a number called airing.

A thing can be danced or undanced. A thing is usually undanced.

Part 3 - Things

The bench is a supporter. It is privately-named.
The kings is a thing. It is privately-named.
The trunk is a container. It is privately-named.
The puppet is a thing. It is privately-named.
The vinegar is a thing. It is privately-named.
The lye is a thing. It is privately-named.
The oil is a thing. It is privately-named.
The control-thing is a thing. It is privately-named.
The silk is a thing. It is privately-named.
The hooks is a supporter. It is privately-named.
The costumes is a thing. It is privately-named.

The bench is in the workshop.
The printed name of the bench is "bench".
Include (- with name 'bench//' 'vice//' 'tools//' 'little//' 'benches//p', -) when defining the bench.
The description of the bench is "Whoever had it before you carved a face at the edge, to have someone to talk to.".
The bench is fixed in place, not enterable and scenery.

The kings is in the workshop.
The printed name of the kings is "kings".
Include (- with name 'kings//' 'legs//' 'arms//', -) when defining the kings.
The description of the kings is "Three wise and two otherwise.".
The kings is fixed in place, scenery and plural-named.

The trunk is in the workshop.
The printed name of the trunk is "wet trunk".
Include (- with name 'wet//' 'trunk//' 'velvet//' 'trunks//p', -) when defining the trunk.
The description of the trunk is "Brass corners, weed. TEATRO MINIMO, TUTTE LE SERE.".
The trunk is fixed in place, not enterable, openable, closed and scenery.

The puppet is in the trunk.
The printed name of the puppet is "Orsolya".
Include (- with name 'orsolya//' 'puppet//' 'marionette//' 'lady//' 'mould//' 'left//' 'knee//' 'knees//', -) when defining the puppet.
The description of the puppet is "Her eyes are glass and follow you. One hand is open and one is a fist; nobody has ever known what she has in it.[if the puppet is mouldy] She is bearded with mould, like a cheese.[end if][if the puppet is wiped] The mould is off, and her paint has come through it, blush and all; but the wood is damp to the heart, and dark.[end if][if the puppet is aired] She is clean and dry, and knocks like a good door.[end if][if the puppet is seized-knee] Her left knee has seized, on a pin gone to rust.[end if][if the puppet is free-knee] Both her knees swing.[end if][if the puppet is slack] Where the strings were are nine rotten ends.[end if][if the puppet is strung-up] Nine new strings go up from her like rain going home.[end if]".
The puppet is portable and proper-named.

The vinegar is on the bench.
The printed name of the vinegar is "vinegar rag".
Include (- with name 'vinegar//' 'rag//' 'cloth//' 'rags//p', -) when defining the vinegar.
The description of the vinegar is "Wrung nearly dry. Mould hates it, and paint of that date does not mind.".
The vinegar is portable.

The lye is in the workshop.
The printed name of the lye is "lye pot".
Include (- with name 'lye//' 'pot//' 'soda//' 'pots//p', -) when defining the lye.
The description of the lye is "For stripping kings. It would have the face off her in a minute.".
The lye is fixed in place and scenery.

The oil is on the bench.
The printed name of the oil is "bone oil".
Include (- with name 'bone//' 'oil//' 'feather//', -) when defining the oil.
The description of the oil is "With a hen[']s feather in it. For joints.".
The oil is portable.
The indefinite article of the oil is "some".

The control-thing is on the bench.
The printed name of the control-thing is "control bar".
Include (- with name 'control//' 'bar//' 'cross//' 'pearwood//' 'bars//p', -) when defining the control-thing.
The description of the control-thing is "A pearwood cross, black with two generations of one family[']s thumbs. It was never in the trunk: it has hung here since the war.".
The control-thing is portable.

The silk is in the loft.
The printed name of the silk is "silk cord".
Include (- with name 'silk//' 'cord//' 'strings//' 'string//' 'hank//', -) when defining the silk.
The description of the silk is "Nine lengths, waxed, black. On a stage you[']d swear there was nothing there.".
The appearance of the silk is "A hank of silk cord is looped over the last hook.".
The first place of the silk is the loft.
The silk is portable.
The indefinite article of the silk is "some".

The hooks is in the loft.
The printed name of the hooks is "warm hooks".
Include (- with name 'warm//' 'hooks//' 'hook//' 'chimney//' 'hot//' 'chimney-breast//' 'last//', -) when defining the hooks.
The description of the hooks is "The bricks behind them are as hot as a loaf. Wood that[']s put here should be left a turn or two of the glass: till it knocks.".
The hooks is fixed in place, not enterable, scenery and plural-named.

The costumes is in the loft.
The printed name of the costumes is "costumes".
Include (- with name 'costumes//' 'crowd//' 'line//', -) when defining the costumes.
The description of the costumes is "Harlequin, Death, a policeman, and one empty peg.".
The costumes is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Cleaning-with is an action applying to two things.
Understand "clean [something] with [something]" as cleaning-with.
Understand "wipe [something] with [something]" as cleaning-with.
Understand "rub [something] with [something]" as cleaning-with.
Understand "wash [something] with [something]" as cleaning-with.

Carry out cleaning-with:
	if the noun is the puppet and the second noun is the vinegar:
		if the puppet is not enclosed by the player:
			say "Lift her out; she can[']t stand to be washed, or indeed at all.";
			stop the action;
		if the vinegar is not enclosed by the player:
			say "You might lick your thumb, as your grandmother did. Better to take the rag.";
			stop the action;
		if the puppet is not mouldy:
			say "She is clean. She looks at you as if she[']d like the subject dropped.";
			stop the action;
		now the puppet is wiped;
		say "The beard goes first, then the veil; and under it, a little at a time, comes somebody you feel you ought to have stood up for. You go round the eyes with a corner.";
		stop the action;
	if the noun is the puppet and the second noun is the lye:
		say "You have her over the pot when you catch her eye. No: that takes off everything, and it would begin with the blush. Something gentler.";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if the noun is the puppet and the second noun is the hooks:
		if the puppet is mouldy:
			say "Mould likes warmth. She would be in a fur coat by two o[']clock. Wipe it off her first.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the vinegar or the noun is the oil or the noun is the control-thing or the noun is the silk) and the second noun is the hooks:
		if the noun is enclosed by the player:
			say "Those are for wood that[']s been wet.";
			stop the action;
		now the deed is 2;
	continue the action.

After putting something on something:
	if the deed is 1:
		say "She hangs by the nape with her toes turned in, steaming, among the crowd.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the puppet and the puppet is on the hooks and the puppet is wiped:
		if the puppet is wiped:
			say "You rap her on the chest. Thud. She[']s wet in there yet.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Oiling-with is an action applying to two things.
Understand "oil [something] with [something]" as oiling-with.
Understand "grease [something] with [something]" as oiling-with.

Carry out oiling-with:
	if the noun is the puppet and the second noun is the oil:
		if the puppet is not enclosed by the player:
			say "A knee is oiled in the lap. Take her up.";
			stop the action;
		if the oil is not enclosed by the player:
			say "You haven[']t the oil.";
			stop the action;
		if the puppet is mouldy:
			say "There[']s mould in the joint. You would only be dressing a salad.";
			stop the action;
		if the puppet is not seized-knee:
			say "It swings like a gate.";
			stop the action;
		now the puppet is free-knee;
		say "A feather[']s touch upon the rust, and you work it, and work it. There is a crack that goes through you both; then she kicks you in the wrist.";
		stop the action;
	say "That would lead nowhere.".

Stringing-with is an action applying to two things.
Understand "string [something] with [something]" as stringing-with.
Understand "restring [something] with [something]" as stringing-with.
Understand "tie [something] to [something]" as stringing-with (with nouns reversed).

Carry out stringing-with:
	if the noun is the puppet and the second noun is the silk:
		if the puppet is not enclosed by the player:
			say "A puppet on the ground has no use for strings. Take her up.";
			stop the action;
		if the silk is not enclosed by the player:
			say "You have no cord.";
			stop the action;
		if the control-thing is not enclosed by the player:
			say "Nine strings, and nothing at the top of them. You need the control.";
			stop the action;
		if the puppet is not aired:
			say "Damp wood moves. Everything you tied would be wrong by three o[']clock. Dry her first.";
			stop the action;
		if the puppet is not free-knee:
			say "You could string her so; but she would go on like a lady with a wooden leg. See to the knee.";
			stop the action;
		if the puppet is not slack:
			say "She is strung.";
			stop the action;
		now the puppet is strung-up;
		now the silk is nowhere;
		now the control-thing is nowhere;
		say "Head, head, shoulders, hands, knees, and the one in the small of the back that does the bowing; nine knots, each one drawn down with a drop of spit, and every end up through its hole in the pearwood.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if (the noun is the puppet or the noun is the vinegar or the noun is the oil or the noun is the control-thing or the noun is the silk) and the second noun is the trunk:
		if the noun is enclosed by the player:
			say "Back into that? It smells of canal, and of 1944.";
			stop the action;
		now the deed is 1;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	continue the action.

Just-working is an action applying to one thing.
Understand "work [something]" as just-working.
Understand "bow [something]" as just-working.
Understand "dance [something]" as just-working.
Understand "try [something]" as just-working.

Carry out just-working:
	if the noun is the puppet:
		if the puppet is not enclosed by the player:
			say "You bow, yourself. It is well meant. Take her up first.";
			stop the action;
		if the puppet is not strung-up:
			say "Without strings you[']re merely a person holding a doll.";
			stop the action;
		now the bench is danced;
		say "You lift, and something goes up the strings, and into your hands, that did not start from you. She raises her head. She looks about for the audience, and finds the kings; and, from the small of her back, she bows.";
		stop the action;
	say "That would lead nowhere.".

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the puppet:
		say "Say how: clean [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The cleaning-with action translates into I6 as "SKOwn1".
The oiling-with action translates into I6 as "SKOwn2".
The stringing-with action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the vinegar +) && x == (+ the puppet +)) return ##SKOwn1;
			if (y == (+ the lye +) && x == (+ the puppet +)) return ##SKOwn1;
			if (y == (+ the oil +) && x == (+ the puppet +)) return ##SKOwn2;
			if (y == (+ the silk +) && x == (+ the puppet +)) return ##SKOwn3;
			if (y == (+ the puppet +) && x == (+ the silk +)) return ##SKOwn3 + 4096;
		2:
			if (y == (+ the puppet +) && x == (+ the oil +)) return ##SKOwn2 + 4096;
		3:
			if (y == (+ the puppet +) && x == (+ the oil +)) return ##SKOwn2 + 4096;
			if (y == (+ the puppet +) && x == (+ the silk +)) return ##SKOwn3 + 4096;
		4:
			if (y == (+ the puppet +) && x == (+ the oil +)) return ##SKOwn2 + 4096;
			if (y == (+ the puppet +) && x == (+ the silk +)) return ##SKOwn3 + 4096;
		6:
			if (y == (+ the puppet +) && x == (+ the silk +)) return ##SKOwn3 + 4096;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the puppet is on the hooks and the puppet is wiped:
		increase the airing of the puppet by 1;
		if the airing of the puppet is greater than 3, now the airing of the puppet is 3.

Every turn:
	if the airing of the puppet is at least 3 and the puppet is wiped and the puppet is on the hooks:
		if the player can see the puppet, say "From the hooks comes a tick, and another: limewood, closing. She has dried right through.";
		now the puppet is aired.

Part 6 - Tasks and endings

The cleaned is a task. The points are 2.
The limbered is a task. The points are 2.
The dried-out is a task. The points are 2.
The restrung is a task. The points are 3.
The bowed is a task. The points are 1.

The maximum score is 10.

Every turn:
	if the cleaned is pending and the puppet is wiped:
		achieve the cleaned.

Every turn:
	if the limbered is pending and the puppet is free-knee:
		achieve the limbered.

Every turn:
	if the dried-out is pending and the puppet is aired:
		achieve the dried-out.

Every turn:
	if the restrung is pending and the puppet is strung-up:
		achieve the restrung.

Every turn:
	if the bowed is pending and the bench is danced:
		achieve the bowed.

Every turn:
	if the story has not ended and the bowed is achieved:
		say "At three an old woman in a good coat is helped to a seat in the front. The curtain, which is a tea towel, goes up. From the back you can[']t see her face, only her two hands in her lap; and that when the First Lady lifts an arm the hands go up, an inch ahead of her, and never once go wrong.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the workshop.

When play begins:
	say "The trunk came out of the canal on Monday, where it had been since the war. Inside, in green velvet that used to be red, lay Orsolya, First Lady of the Teatro Minimo: two feet of limewood, nineteen joints, and mould to the eyebrows. Her puppeteer is eighty-eight now. She[']s coming to the matinee at three, and doesn[']t know what has come up out of the water. You have an hour, and nine strings.".

To decide whether mention (N - a number) is absent:
	if N is 6:
		if the puppet is mouldy:
			no;
		yes;
	if N is 7:
		if the puppet is not mouldy:
			no;
		yes;
	if N is 10:
		if the puppet is strung-up:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 25, no;
	if N is 26, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "A long one, worn smooth about the nose.";
	if N is 2, say "Green, both of them, and it is hard to say which began it.";
	if N is 3, say "Brown, and blown in Murano, and they have missed nothing.";
	if N is 4, say "The open one lies palm up, as if for rain.";
	if N is 5, say "There isn[']t a crack of light between the fingers.";
	if N is 6, say "There is somebody under there.";
	if N is 7, say "Whoever did the eyelashes used a single hair.";
	if N is 8, say "Lime, without a knot in it anywhere.";
	if N is 9, say "Hardly thicker than a hairpin, and brown.";
	if N is 10, say "Against a dark wall they are not there at all.";
	if N is 11, say "Blackest at the mortar, where the heat comes through.";
	if N is 12, say "He has the longest nose of anybody.";
	if N is 13, say "No one has liked to use it.";
	if N is 14, say "Padded, some of them, and nobody in any.";
	if N is 15, say "Laundered, and shorter than you would have thought.";
	if N is 16, say "Whitewash, with an outline in pencil behind every limb.";
	if N is 17, say "Limewood, scooped thin, so that a wrist can carry them all evening.";
	if N is 18, say "One slot for each tool, and nothing out of place.";
	if N is 19, say "Shavings, and the damp creeping through them.";
	if N is 20, say "It has found the low board, and is staying.";
	if N is 21, say "Up to the loft, and as polished as a pew.";
	if N is 22, say "Ash, with a nail for every crown.";
	if N is 23, say "Two streets off, and flat as a lid.";
	if N is 24, say "Daylight comes between them, in threads.";
	if N is 27, say "You are there.";
	if N is 28, say "You would have to go north.";
	if N is 29, say "You are there.";
	if N is 30, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'face//': if (n < 1 && SK_Near((+ the bench +))) return 1;
		'corners//': if (n < 2 && SK_Near((+ the trunk +))) return 2;
		'weed//': if (n < 2 && SK_Near((+ the trunk +))) return 2;
		'eyes//': if (n < 3 && SK_Near((+ the puppet +))) return 3;
		'hand//': if (n < 4 && SK_Near((+ the puppet +))) return 4;
		'fist//': if (n < 5 && SK_Near((+ the puppet +))) return 5;
		'paint//': if (n < 6 && SK_Near((+ the puppet +))) return 6; if (n < 7 && SK_Near((+ the puppet +))) return 7;
		'wood//': if (n < 8 && SK_Near((+ the puppet +))) return 8;
		'pin//': if (n < 9 && SK_Near((+ the puppet +))) return 9;
		'strings//': if (n < 10 && SK_Near((+ the puppet +))) return 10;
		'bricks//': if (n < 11 && SK_Near((+ the hooks +))) return 11;
		'policeman//': if (n < 12 && SK_Near((+ the costumes +))) return 12;
		'peg//': if (n < 13 && SK_Near((+ the costumes +))) return 13;
		'shoulders//': if (n < 14 && SK_Near((+ the costumes +))) return 14;
		'death//': if (n < 15 && SK_Near((+ the costumes +))) return 15;
		'wall//': if (n < 16 && SK_Near((+ the workshop +))) return 16;
		'heads//': if (n < 17 && SK_Near((+ the workshop +))) return 17;
		'rack//': if (n < 18 && SK_Near((+ the workshop +))) return 18;
		'floor//': if (n < 19 && SK_Near((+ the workshop +))) return 19;
		'puddle//': if (n < 20 && SK_Near((+ the workshop +))) return 20;
		'stairs//': if (n < 21 && SK_Near((+ the workshop +))) return 21;
		'beam//': if (n < 22 && SK_Near((+ the workshop +))) return 22;
		'canal//': if (n < 23 && SK_Near((+ the workshop +))) return 23;
		'tiles//': if (n < 24 && SK_Near((+ the loft +))) return 24;
		'cheese//': if (n < 25 && SK_Near(player)) return 25;
		'date//': if (n < 25 && SK_Near(player)) return 25;
		'door//': if (n < 25 && SK_Near(player)) return 25;
		'eyebrows//': if (n < 25 && SK_Near(player)) return 25;
		'generatio//': if (n < 25 && SK_Near(player)) return 25;
		'glass//': if (n < 25 && SK_Near(player)) return 25;
		'heart//': if (n < 25 && SK_Near(player)) return 25;
		'loaf//': if (n < 25 && SK_Near(player)) return 25;
		'matinee//': if (n < 25 && SK_Near(player)) return 25;
		'puppeteer//': if (n < 25 && SK_Near(player)) return 25;
		'stage//': if (n < 25 && SK_Near(player)) return 25;
		'war//': if (n < 25 && SK_Near(player)) return 25;
		'water//': if (n < 25 && SK_Near(player)) return 25;
		'monday//': if (n < 26 && SK_Near(player)) return 26;
		'minimo//': if (n < 26 && SK_Near(player)) return 26;
		'workshop//': if (n < 27 && SK_Near((+ the workshop +))) return 27; if (n < 30 && SK_Near((+ the loft +))) return 30;
		'loft//': if (n < 28 && SK_Near((+ the workshop +))) return 28; if (n < 29 && SK_Near((+ the loft +))) return 29;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'death//') rtrue;
	if (w == 'minimo//') rtrue;
	if (w == 'monday//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air audience audiences";
		}
		'b': switch (n) {
			1: return "beam beams beard beards blush blushes board boards body bowing bowings brick bricks";
		}
		'c': switch (n) {
			1: return "canal canals ceiling cheese cheeses chest chests coat coats control controls corner corners crack cracks creeping creepings crown crowns curtain";
			2: return "curtains";
		}
		'd': switch (n) {
			1: return "date dates death deaths doll dolls door doors drop drops";
		}
		'e': switch (n) {
			1: return "ear ears eye eyebrow eyebrows eyelash eyelashes eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers fist fists floor floors foot";
		}
		'g': switch (n) {
			1: return "gate gates generation generations glass glasses grandmother grandmothers ground grounds";
		}
		'h': switch (n) {
			1: return "hair hairpin hairpins hairs hand hands head heads heart hearts heat heats hole holes";
		}
		'j': switch (n) {
			1: return "joint joints";
		}
		'k': switch (n) {
			1: return "knot knots";
		}
		'l': switch (n) {
			1: return "lap laps lid lids light lights limb limbs loaf loafs";
		}
		'm': switch (n) {
			1: return "matinee matinees minimo minimos monday mondays mortar mortars mouth";
		}
		'n': switch (n) {
			1: return "nail nails nape napes nose noses";
		}
		'o': switch (n) {
			1: return "open opens outline outlines";
		}
		'p': switch (n) {
			1: return "pearwood pearwoods peg pegs pencil pencils person persons pew pews pin pins policeman policemans puddle puddles puppeteer puppeteers";
		}
		'r': switch (n) {
			1: return "rack racks rain rains roof rust rusts";
		}
		's': switch (n) {
			1: return "salad salads seat seats shaving shavings shoulder shoulders sky slot slots stage stages stair stairs street streets subject subjects";
		}
		't': switch (n) {
			1: return "thread threads thumb thumbs tick ticks tile tiles toe toes touch touches towel towels troupe troupes";
		}
		'v': switch (n) {
			1: return "veil veils";
		}
		'w': switch (n) {
			1: return "wall walls war wars water waters woman womans wood woods wrist wrists";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'stairs//': if (SK_Near((+ the workshop +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the workshop +))) rtrue;
	rfalse;
];
-).
