"Twelve Girls and a Candle" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The hall-room is a room. It is privately-named.
The bat-chapel is a room. It is privately-named.
The pitch-head is a room. It is privately-named.
The streamway is a room. It is privately-named.
The sump is a room. It is privately-named.
The slot is a room. It is privately-named.

The printed name of the hall-room is "Banqueting Hall".
The description of the hall-room is "A cavern with a tablecloth: wave on wave of white stalagmite, hung with drips. The Lower Fourth sits about on it in pairs, in order of height. The way you came is a heap of boulders. Water has bored two holes in the rock, to the west and to the east, both tall, both black, both with exactly the same expression.".
The bat-chapel is west of the hall-room.
The pitch-head is east of the hall-room.

The printed name of the bat-chapel is "Bat Chapel".
The description of the bat-chapel is "A high, dry, blind place, carpeted with something that it is better to think of as carpet. The whole of the ceiling is breathing.".
The hall-room is east of the bat-chapel.

The printed name of the pitch-head is "Head of the Pitch".
The description of the pitch-head is "The floor stops. Below is a sound of water, a long way down for a word but not for a rope. One good stalagmite stands at the edge, like a bollard on a quay.[if the rope is tied-rope] The rope hangs from it into the dark.[end if]".
The hall-room is west of the pitch-head.

The printed name of the streamway is "Streamway".
The description of the streamway is "A tunnel with a brook in it, as clear as gin. The rope hangs down behind you out of the dark. The brook goes off west, where the roof comes down to meet it; to the east the gravel rises towards a slot.".
The sump is west of the streamway.
The slot is east of the streamway.
The pitch-head is up of the streamway.
Down of the pitch-head is nowhere.

The printed name of the sump is "Sump".
The description of the sump is "The roof and the water meet, politely, with nothing between them. On the water turns a straw hat with the school ribbon, from an excursion of some other year.".
The streamway is east of the sump.

The printed name of the slot is "Slot".
The description of the slot is "A low place, roofed with roots. Roots! Ahead, the winter floods have banked the gravel up until there is a gap the height of a cat, and in the gap is a grey that is not rock.[if the gravel is dug-out] Grass looks in at you, upside down.[end if]".
The streamway is west of the slot.

Part 2 - States

A thing can be tied-rope or coiled-rope. A thing is usually coiled-rope.

A thing can be rejoined or strayed. A thing is usually strayed.

A thing can be dug-out or heaped. A thing is usually heaped.

A thing has a number called burnt-property.

A thing can be above-ground or below-ground. A thing is usually below-ground.

Part 3 - Things

The candle is a thing. It is privately-named.
The handbook is a thing. It is privately-named.
The girls is a thing. It is privately-named.
The rope is a thing. It is privately-named.
The mess-tin is a thing. It is privately-named.
The boulders is a thing. It is privately-named.
The table-stone is a thing. It is privately-named.
The prudence is a woman. It is privately-named.
The bats is a thing. It is privately-named.
The bollard is a thing. It is privately-named.
The pitch-thing is a thing. It is privately-named.
The brook is a thing. It is privately-named.
The straw-hat is a thing. It is privately-named.
The gravel is a thing. It is privately-named.

The candle is carried by the player.
The printed name of the candle is "candle".
Include (- with name 'candle//' 'flame//' 'candles//p', -) when defining the candle.
The description of the candle is "Household, white, two inches.[if the location of the player is the hall-room] The flame leans to the west: there is air coming from the east.[end if][if the location of the player is the bat-chapel] The flame stands straight up, like a girl who has been asked a question. There is no air coming from anywhere.[end if][if the location of the player is the pitch-head] The flame lies over backwards. The air is coming up the pitch.[end if][if the location of the player is the streamway] The flame leans to the west: the air is coming from the east, and it smells of garlic. Ramsons. Grass.[end if][if the location of the player is the sump] The flame stands straight up. Nothing comes this way but water.[end if][if the location of the player is the slot] The flame streams straight back along your sleeve.[end if][if the burnt-property of the candle is at least 20] It has burned down to the width of a finger.[end if]".
The candle is portable.

The handbook is carried by the player.
The printed name of the handbook is "Handbook".
Include (- with name 'handbook//' 'fanshawe//' 'book//' 'paragraph//' 'handbooks//p', -) when defining the handbook.
The description of the handbook is "[quotation mark]Should the party become mislaid underground, a naked light will lean AWAY from the outer air. Walk therefore into the wind, with the chin up. Gloves may be dispensed with.[quotation mark]".
The handbook is portable.

The girls is in the hall-room.
The printed name of the girls is "Lower Fourth".
Include (- with name 'lower//' 'fourth//' 'party//' 'hester//' 'girls//', -) when defining the girls.
The description of the girls is "All but one of them are being brave. The one, who is called Hester, is enjoying herself.".
The girls is fixed in place, scenery and plural-named.

The rope is in the hall-room.
The printed name of the rope is "rope".
Include (- with name 'rope//' 'coil//' 'ropes//p', -) when defining the rope.
The description of the rope is "Manila, tarred at the ends, stamped PROPERTY OF THE GYMNASIUM.[if the rope is coiled-rope] Sixty feet, in a coil.[end if][if the rope is tied-rope] One end is round the stalagmite with a bowline; the rest has gone down to see.[end if]".
The appearance of the rope is "A coil of rope, brought at the insistence of the games mistress, serves the tallest pair as a cushion.".
The first place of the rope is the hall-room.
The rope is portable.

The mess-tin is in the hall-room.
The printed name of the mess-tin is "mess tin".
Include (- with name 'mess//' 'tin//' 'scoop//' 'tins//p', -) when defining the mess-tin.
The description of the mess-tin is "An oval of tinned iron with a folding handle. It has held eleven helpings of tapioca and its temper.".
The appearance of the mess-tin is "A mess tin is going from hand to hand, catching drips.".
The first place of the mess-tin is the hall-room.
The mess-tin is portable.

The boulders is in the hall-room.
The printed name of the boulders is "boulders".
Include (- with name 'boulders//', -) when defining the boulders.
The description of the boulders is "Somewhere under them is a tartan Thermos. It was a present.".
The boulders is fixed in place, scenery and plural-named.

The table-stone is in the hall-room.
The printed name of the table-stone is "white stalagmites".
Include (- with name 'white//' 'stalagmites//' 'tablecloth//' 'drips//', -) when defining the table-stone.
The description of the table-stone is "It looks like a wedding at which nobody has come down to breakfast.".
The table-stone is fixed in place, scenery and plural-named.

The prudence is in the bat-chapel.
The printed name of the prudence is "Prudence Coker".
Include (- with name 'prudence//' 'coker//' 'girl//', -) when defining the prudence.
The description of the prudence is "Plaits, spectacles, one stocking down. She is standing on her satchel with her nose an inch from the ceiling.[if the prudence is strayed] She has not noticed that she is lost.[end if][if the prudence is rejoined] She has put herself back in the line, at the end, with something in her pocket that moves.[end if]".
The appearance of the prudence is "On a satchel, on tiptoe, stands Prudence Coker, whispering to a bat.".
The first place of the prudence is the bat-chapel.
The prudence is proper-named.

The bats is in the bat-chapel.
The printed name of the bats is "bats".
Include (- with name 'bats//' 'bat//' 'ceiling//' 'carpet//', -) when defining the bats.
The description of the bats is "Lesser horseshoes: three hundred or so, each done up like an umbrella.".
The bats is fixed in place, scenery and plural-named.

The bollard is in the pitch-head.
The printed name of the bollard is "good stalagmite".
Include (- with name 'good//' 'stalagmite//' 'bollard//', -) when defining the bollard.
The description of the bollard is "As thick as a bishop, and a hundred thousand years in the same place. It will do.".
The bollard is fixed in place and scenery.

The pitch-thing is in the pitch-head.
The printed name of the pitch-thing is "pitch".
Include (- with name 'pitch//' 'edge//' 'water//' 'pitches//p', -) when defining the pitch-thing.
The description of the pitch-thing is "You drop a peppermint. You count; it is not very long. It was your last peppermint.".
The pitch-thing is fixed in place and scenery.

The brook is in the streamway.
The printed name of the brook is "brook".
Include (- with name 'brook//' 'stream//' 'water//' 'brooks//p', -) when defining the brook.
The description of the brook is "It is in no doubt about the way. But then, it can hold its breath.".
The brook is fixed in place and scenery.

The straw-hat is in the sump.
The printed name of the straw-hat is "straw hat".
Include (- with name 'straw//' 'hat//' 'ribbon//' 'school//' 'hats//p', -) when defining the straw-hat.
The description of the straw-hat is "The ribbon says 1898. You decide not to point it out.".
The straw-hat is fixed in place and scenery.

The gravel is in the slot.
The printed name of the gravel is "gravel bank".
Include (- with name 'gravel//' 'bank//' 'gap//' 'banks//p', -) when defining the gravel.
The description of the gravel is "Loose, clean, and packed about as hard as sugar.".
The gravel is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-calling is an action applying to one thing.
Understand "call [something]" as just-calling.
Understand "fetch [something]" as just-calling.
Understand "call to [something]" as just-calling.
Understand "speak to [something]" as just-calling.

Carry out just-calling:
	if the noun is the prudence:
		if the prudence is not strayed:
			say "[quotation mark]Yes, Miss,[quotation mark] says Prudence, who is right behind you.";
			stop the action;
		now the prudence is rejoined;
		now the prudence is nowhere;
		say "[quotation mark]Prudence Coker,[quotation mark] you say, in the voice that is kept for the edges of platforms. She turns round, with shining spectacles. [quotation mark]Miss,[quotation mark] she says, [quotation mark]they[']ve got thumbs.[quotation mark] And she comes.";
		stop the action;
	say "That would lead nowhere.".

Just-counting is an action applying to one thing.
Understand "count [something]" as just-counting.

Carry out just-counting:
	if the noun is the girls:
		if the prudence is not rejoined:
			say "Eleven. You try it from the other end. The gap is between Olive Batty and the wall; it is a gap with plaits. Prudence Coker.";
			stop the action;
		say "Twelve. You could kiss every one of them, and do not.";
		stop the action;
	say "That would lead nowhere.".

Tiing-to is an action applying to two things.
Understand "tie [something] to [something]" as tiing-to.
Understand "fasten [something] to [something]" as tiing-to.
Understand "hitch [something] to [something]" as tiing-to.
Understand "tie [something] round [something]" as tiing-to.
Understand "tie [something] around [something]" as tiing-to.

Carry out tiing-to:
	if the noun is the rope and the second noun is the bollard:
		if the rope is not enclosed by the player:
			say "You haven[']t got the rope.";
			stop the action;
		if the rope is not coiled-rope:
			say "It is tied.";
			stop the action;
		now the rope is tied-rope;
		now the rope is in the pitch-head;
		say "The rabbit comes up out of the hole, round the tree, and back down the hole. [quotation mark]Bowline,[quotation mark] breathe eleven voices. You throw the rest over. After a moment, far below, it says: splash.";
		stop the action;
	if the noun is the rope and the second noun is the table-stone:
		say "It would hold, and you would have sixty feet of rope hanging sideways.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the rope and the rope is tied-rope:
		if the rope is not coiled-rope:
			say "It is holding up your whole career. Leave it.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Just-climbing is an action applying to one thing.
Understand "climb [something]" as just-climbing.
Understand "climb [direction]" as going.
Understand "climb down [something]" as just-climbing.
Understand "descend [something]" as just-climbing.

Carry out just-climbing:
	if the noun is the rope and the location of the player is the pitch-head:
		if the rope is not tied-rope:
			say "It isn[']t tied to anything. One would merely arrive.";
			stop the action;
		if the prudence is not rejoined:
			say "You have one leg over when Hester clears her throat. [quotation mark]Shall we wait for Prudence, Miss? Or is she to be a lesson?[quotation mark] You count. Eleven. You take your leg back.";
			stop the action;
		say "You go first, with the candle in your teeth, and hold the end of it while they come down one after another, like beads. Twelve. It is only then that you look at your gloves.";
		move the player to the streamway;
		stop the action;
	if the noun is the pitch-thing:
		say "It overhangs. There is nothing whatever to hold on to but an opinion.";
		stop the action;
	if the noun is the rope:
		say "It is in a coil.";
		stop the action;
	try climbing the noun.

Diging-with is an action applying to two things.
Understand "dig [something] with [something]" as diging-with.
Understand "scoop [something] with [something]" as diging-with.
Understand "clear [something] with [something]" as diging-with.
Understand "shovel [something] with [something]" as diging-with.

Carry out diging-with:
	if the noun is the gravel and the second noun is the mess-tin:
		if the mess-tin is not enclosed by the player:
			say "You haven[']t got the tin.";
			stop the action;
		if the gravel is not heaped:
			say "A cart could get through.";
			stop the action;
		now the gravel is dug-out;
		say "You dig as one digs on the sands at Frinton, and they form a chain behind you and pass it back, singing; and presently the gap is the height of a dog, and then of a girl, and then of a mistress.";
		stop the action;
	say "That would lead nowhere.".

Just-diging is an action applying to one thing.
Understand "dig [something]" as just-diging.
Understand "scoop [something]" as just-diging.
Understand "shovel [something]" as just-diging.

Carry out just-diging:
	if the noun is the gravel:
		if the mess-tin is enclosed by the player:
			say "With your hands? There is the mess tin.";
			stop the action;
		say "Gravel runs in as fast as you can scrape it out, and your fingers are not as young as they were. It wants a scoop of some kind. There was one in the Banqueting Hall, catching drips.";
		stop the action;
	say "That would lead nowhere.".

Crawling-through is an action applying to one thing.
Understand "crawl through [something]" as crawling-through.
Understand "squeeze through [something]" as crawling-through.
Understand "climb through [something]" as crawling-through.

Carry out crawling-through:
	if the noun is the gravel:
		if the gravel is not dug-out:
			say "Your hat goes through. You do not.";
			stop the action;
		now the gravel is dug-out;
		now the candle is above-ground;
		say "You put them through one at a time, by the boots, and go last, on your elbows, with your chin up.";
		stop the action;
	say "That would lead nowhere.".

Blowing-out is an action applying to one thing.
Understand "blow out [something]" as blowing-out.
Understand "snuff [something]" as blowing-out.
Understand "pinch [something]" as blowing-out.

Carry out blowing-out:
	if the noun is the candle:
		say "You have no matches. They went down with the Thermos.";
		stop the action;
	say "That would lead nowhere.".

Check dropping:
	now the deed is 0;
	if the noun is the candle:
		if the noun is enclosed by the player:
			say "You would sooner drop the Lower Fourth.";
			stop the action;
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	continue the action.

Check using:
	if the noun is the prudence:
		try just-calling the noun;
		stop the action;
	if the noun is the girls:
		try just-counting the noun;
		stop the action;
	if the noun is the pitch-thing:
		try just-climbing the noun;
		stop the action;
	continue the action.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the gravel:
		say "Say how: dig [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching off (this is the other words for switching off rule):
	if other words are tried, make no decision;
	if the noun is the candle:
		try other words;
		try blowing-out the noun;
		be done with other words;
		stop the action.
The other words for switching off rule is listed first in the check switching off rules.

Check climbing (this is the other words for climbing rule):
	if other words are tried, make no decision;
	if the noun is the rope or the noun is the pitch-thing:
		try other words;
		try just-climbing the noun;
		be done with other words;
		stop the action.
The other words for climbing rule is listed first in the check climbing rules.

Check entering (this is the other words for entering rule):
	if other words are tried, make no decision;
	if the noun is the gravel:
		try other words;
		try crawling-through the noun;
		be done with other words;
		stop the action.
The other words for entering rule is listed first in the check entering rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the prudence:
		try other words;
		try just-calling the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The tiing-to action translates into I6 as "SKOwn1".
The diging-with action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the bollard +) && x == (+ the rope +)) return ##SKOwn1;
			if (y == (+ the table-stone +) && x == (+ the rope +)) return ##SKOwn1;
			if (y == (+ the mess-tin +) && x == (+ the gravel +)) return ##SKOwn2;
		2:
			if (y == (+ the bollard +) && x == (+ the rope +)) return ##SKOwn1;
			if (y == (+ the table-stone +) && x == (+ the rope +)) return ##SKOwn1;
		3:
			if (y == (+ the bollard +) && x == (+ the rope +)) return ##SKOwn1;
			if (y == (+ the table-stone +) && x == (+ the rope +)) return ##SKOwn1;
		4:
			if (y == (+ the bollard +) && x == (+ the rope +)) return ##SKOwn1;
			if (y == (+ the table-stone +) && x == (+ the rope +)) return ##SKOwn1;
		6:
			if (y == (+ the bollard +) && x == (+ the rope +)) return ##SKOwn1;
			if (y == (+ the table-stone +) && x == (+ the rope +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	now the girls is in the location.

Every turn:
	increase the burnt-property of the candle by 1;
	if the burnt-property of the candle is greater than 30, now the burnt-property of the candle is 30.

Every turn:
	if the burnt-property of the candle is at least 20 and the burnt-property of the candle is less than 21:
		say "Wax runs over your fingers. The candle is getting short.".

Part 6 - Tasks and endings

The prudence-found is a task. The points are 3.
The rope-tied is a task. The points are 2.
The pitch-down is a task. The points are 2.
The gap-dug is a task. The points are 2.
The all-out is a task. The points are 2.

The maximum score is 11.

Every turn:
	if the prudence-found is pending and the prudence is rejoined:
		achieve the prudence-found.

Every turn:
	if the rope-tied is pending and the rope is tied-rope:
		achieve the rope-tied.

Every turn:
	if the pitch-down is pending and the location of the player is the streamway:
		achieve the pitch-down.

Every turn:
	if the gap-dug is pending and the gravel is dug-out:
		achieve the gap-dug.

Every turn:
	if the all-out is pending and the candle is above-ground:
		achieve the all-out.

Every turn:
	if the story has not ended and the all-out is achieved:
		say "There is a hillside, and a cow, and evening. You count them against the sky: twelve. [quotation mark]And that,[quotation mark] you say, in the bright voice, [quotation mark]is limestone.[quotation mark] It gets a cheer. The bat comes out of Prudence[']s pocket, looks at the cow, and is away over the hedge; and you sit down in the wild garlic, gloves and all, and find that you are laughing, and that it is no good trying to stop.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the burnt-property of the candle is at least 30 and the all-out is pending:
		say "The wick falls over, and drowns. Nobody screams, which you will mention in the report. You all sit down where you are and do irregular verbs, in the dark, by heart, for nine hours, until the farmer comes with a lantern; and in the morning there is the report to write.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the hall-room.

When play begins:
	say "It was to have been an illustration of limestone. Then the ledge that you had all come in by went down, quite slowly, with your Thermos on it. You are in charge of the Lower Fourth; there is one candle, and it is lit; and the thing to do, as you have told twelve girls in a bright voice, is to find another way out. Miss Fanshawe[']s Handbook for Lady Excursionists has a paragraph. You have just counted the girls again, and made it eleven.".

To decide whether mention (N - a number) is absent:
	if N is 3:
		if the rope is tied-rope:
			no;
		yes;
	if N is 13:
		if the prudence is rejoined:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 28, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "You cannot see it. The flame can.";
	if N is 2, say "Tweed, with wax on the cuff.";
	if N is 3, say "The rabbit is in no danger of getting out.";
	if N is 4, say "It folds when one least expects it.";
	if N is 5, say "Hester had two of them.";
	if N is 6, say "From your sister, who thinks that you never sit down.";
	if N is 7, say "Royal Stewart, and full. It does not bear thinking of.";
	if N is 8, say "Any of it that you touch has neighbours.";
	if N is 9, say "Steamed up, with a smile behind them.";
	if N is 10, say "The left. It has been spoken to about this.";
	if N is 11, say "Natural History, half a bun, and now two muddy boots.";
	if N is 12, say "Pink, cold, and where it wishes to be.";
	if N is 13, say "It has a safety pin, and it squeaks.";
	if N is 14, say "Gone, and already missed.";
	if N is 15, say "It would seat the Upper Fourth as well.";
	if N is 16, say "Each is as tall as a door, and as forthcoming as an oyster.";
	if N is 17, say "White, wet, and far older than one was taught.";
	if N is 18, say "It ends like a remark that one has thought better of.";
	if N is 19, say "Scoured as smooth as a basin.";
	if N is 20, say "It slopes up to the east, and shifts underfoot.";
	if N is 21, say "Lower at every step to the west.";
	if N is 22, say "It walks straight in, like Ophelia.";
	if N is 23, say "Clear, cold, and not open to argument.";
	if N is 24, say "White, fine, and beaded. Something above is enjoying the sun.";
	if N is 25, say "They left in March and did not tidy up.";
	if N is 26, say "Evening, perhaps. It is certainly not limestone.";
	if N is 27, say "Grey suede, four buttons, and not made for this.";
	if N is 29, say "You are there.";
	if N is 30, say "You would have to go west.";
	if N is 31, say "You would have to go east.";
	if N is 32, say "You would have to go east.";
	if N is 33, say "You are there.";
	if N is 34, say "You would have to go east.";
	if N is 35, say "You are there.";
	if N is 36, say "You would have to go west.";
	if N is 37, say "You are there.";
	if N is 38, say "You would have to go west.";
	if N is 39, say "You would have to go east.";
	if N is 40, say "You would have to go up.";
	if N is 41, say "You would have to go up.";
	if N is 42, say "You are there.";
	if N is 43, say "You would have to go east.";
	if N is 44, say "You are there.";
	if N is 45, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'air//': if (n < 1 && SK_Near((+ the candle +))) return 1; if (n < 28 && SK_Near(player)) return 28;
		'sleeve//': if (n < 2 && SK_Near((+ the candle +))) return 2;
		'bowline//': if (n < 3 && SK_Near((+ the rope +))) return 3;
		'handle//': if (n < 4 && SK_Near((+ the mess-tin +))) return 4;
		'helpings//': if (n < 5 && SK_Near((+ the mess-tin +))) return 5;
		'present//': if (n < 6 && SK_Near((+ the boulders +))) return 6;
		'thermos//': if (n < 7 && SK_Near((+ the boulders +))) return 7;
		'heap//': if (n < 8 && SK_Near((+ the boulders +))) return 8;
		'spectacle//': if (n < 9 && SK_Near((+ the prudence +))) return 9;
		'stocking//': if (n < 10 && SK_Near((+ the prudence +))) return 10;
		'satchel//': if (n < 11 && SK_Near((+ the prudence +))) return 11;
		'nose//': if (n < 12 && SK_Near((+ the prudence +))) return 12;
		'pocket//': if (n < 13 && SK_Near((+ the prudence +))) return 13;
		'peppermin//': if (n < 14 && SK_Near((+ the pitch-thing +))) return 14;
		'cavern//': if (n < 15 && SK_Near((+ the hall-room +))) return 15;
		'holes//': if (n < 16 && SK_Near((+ the hall-room +))) return 16;
		'rock//': if (n < 17 && SK_Near((+ the hall-room +))) return 17;
		'floor//': if (n < 18 && SK_Near((+ the pitch-head +))) return 18;
		'tunnel//': if (n < 19 && SK_Near((+ the streamway +))) return 19;
		'gravel//': if (n < 20 && SK_Near((+ the streamway +))) return 20;
		'roof//': if (n < 21 && SK_Near((+ the streamway +))) return 21; if (n < 22 && SK_Near((+ the sump +))) return 22;
		'water//': if (n < 23 && SK_Near((+ the sump +))) return 23;
		'roots//': if (n < 24 && SK_Near((+ the slot +))) return 24;
		'floods//': if (n < 25 && SK_Near((+ the slot +))) return 25;
		'grey//': if (n < 26 && SK_Near((+ the slot +))) return 26;
		'gloves//': if (n < 27 && SK_Near(player)) return 27;
		'bishop//': if (n < 28 && SK_Near(player)) return 28;
		'breakfast//': if (n < 28 && SK_Near(player)) return 28;
		'breath//': if (n < 28 && SK_Near(player)) return 28;
		'cat//': if (n < 28 && SK_Near(player)) return 28;
		'chin//': if (n < 28 && SK_Near(player)) return 28;
		'cushion//': if (n < 28 && SK_Near(player)) return 28;
		'doubt//': if (n < 28 && SK_Near(player)) return 28;
		'excursion//': if (n < 28 && SK_Near(player)) return 28;
		'finger//': if (n < 28 && SK_Near(player)) return 28;
		'garlic//': if (n < 28 && SK_Near(player)) return 28;
		'gymnasium//': if (n < 28 && SK_Near(player)) return 28;
		'hand//': if (n < 28 && SK_Near(player)) return 28;
		'illustrat//': if (n < 28 && SK_Near(player)) return 28;
		'insistenc//': if (n < 28 && SK_Near(player)) return 28;
		'iron//': if (n < 28 && SK_Near(player)) return 28;
		'ledge//': if (n < 28 && SK_Near(player)) return 28;
		'light//': if (n < 28 && SK_Near(player)) return 28;
		'limestone//': if (n < 28 && SK_Near(player)) return 28;
		'mistress//': if (n < 28 && SK_Near(player)) return 28;
		'quay//': if (n < 28 && SK_Near(player)) return 28;
		'question//': if (n < 28 && SK_Near(player)) return 28;
		'sound//': if (n < 28 && SK_Near(player)) return 28;
		'tapioca//': if (n < 28 && SK_Near(player)) return 28;
		'temper//': if (n < 28 && SK_Near(player)) return 28;
		'umbrella//': if (n < 28 && SK_Near(player)) return 28;
		'voice//': if (n < 28 && SK_Near(player)) return 28;
		'wedding//': if (n < 28 && SK_Near(player)) return 28;
		'wind//': if (n < 28 && SK_Near(player)) return 28;
		'hall//': if (n < 29 && SK_Near((+ the hall-room +))) return 29; if (n < 34 && SK_Near((+ the bat-chapel +))) return 34; if (n < 36 && SK_Near((+ the pitch-head +))) return 36;
		'chapel//': if (n < 30 && SK_Near((+ the hall-room +))) return 30; if (n < 33 && SK_Near((+ the bat-chapel +))) return 33;
		'pitch//': if (n < 31 && SK_Near((+ the hall-room +))) return 31; if (n < 35 && SK_Near((+ the pitch-head +))) return 35; if (n < 40 && SK_Near((+ the streamway +))) return 40;
		'head//': if (n < 32 && SK_Near((+ the hall-room +))) return 32; if (n < 35 && SK_Near((+ the pitch-head +))) return 35; if (n < 41 && SK_Near((+ the streamway +))) return 41;
		'streamway//': if (n < 37 && SK_Near((+ the streamway +))) return 37; if (n < 43 && SK_Near((+ the sump +))) return 43; if (n < 45 && SK_Near((+ the slot +))) return 45;
		'sump//': if (n < 38 && SK_Near((+ the streamway +))) return 38; if (n < 42 && SK_Near((+ the sump +))) return 42;
		'slot//': if (n < 39 && SK_Near((+ the streamway +))) return 39; if (n < 44 && SK_Near((+ the slot +))) return 44;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'thermos//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs arm arms";
		}
		'b': switch (n) {
			1: return "basin basins bishop bishops body boot boots breakfast breakfasts breath breaths bun buns button buttons";
		}
		'c': switch (n) {
			1: return "career careers cart carts cat cats cavern caverns chain chains cheer cheers chin chins come comes corner corners cow cows cuff cuffs cushion cushions";
		}
		'd': switch (n) {
			1: return "danger dangers dog dogs door doors doubt doubts";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows excursion excursionist excursionists excursions eye eyes";
		}
		'f': switch (n) {
			1: return "face fall falls farmer farmers feet finger fingers flood floods floor floors foot";
		}
		'g': switch (n) {
			1: return "garlic garlics glove gloves gravel gravels grey greys ground gymnasium gymnasiums";
		}
		'h': switch (n) {
			1: return "hair hand handle handles hands heap heaps hedge hedges helping helpings hillside hillsides histories history hole holes";
		}
		'i': switch (n) {
			1: return "illustration illustrations insistence insistences iron irons";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lantern lanterns ledge ledges leg legs lesson lessons light lights limestone limestones";
		}
		'm': switch (n) {
			1: return "march marches match matches mistress mistresses mouth";
		}
		'n': switch (n) {
			1: return "nose noses";
		}
		'o': switch (n) {
			1: return "opinion opinions oyster oysters";
		}
		'p': switch (n) {
			1: return "peppermint peppermints pin pins platform platforms present presents prudence prudences";
		}
		'q': switch (n) {
			1: return "quay quays question questions";
		}
		'r': switch (n) {
			1: return "rabbit rabbits remark remarks report reports rock rocks roof roofs root roots";
		}
		's': switch (n) {
			1: return "sand sands satchel satchels sister sisters skies sky sleeve sleeves smile smiles sound sounds spectacle spectacles step steps stewart stewarts";
			2: return "stocking stockings sun suns";
		}
		't': switch (n) {
			1: return "tapioca tapiocas teeth temper tempers thermos thermoses throat throats tooth tooths tree trees tunnel tunnels";
		}
		'u': switch (n) {
			1: return "umbrella umbrellas";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "wall walls wax waxes wedding weddings wind winds";
		}
	}
	return 0;
];
-).
