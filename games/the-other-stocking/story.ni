"The Other Stocking" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The dyehouse is a room. It is privately-named.
The yard is a room. It is privately-named.

The printed name of the dyehouse is "Dye House".
The description of the dyehouse is "Everything is blue: the walls to the height of a man, the door latch, the cat[']s paws, you. The vat is sunk in the floor like a well, with a wooden lip, and a tub of bran beside it. There is a trough of vinegar, for fixing, and at a safe distance from everything a crock of lye. The yard is to the east.[if the vat is drowsing] The vat lies flat and dull.[end if][if the vat is stirring] The vat is working: a bubble comes up, and breaks, and smells of horses.[end if][if the vat is awake-state] On the vat lies a coppery skin, with a blue froth in the middle like a flower.[end if]".
The yard is east of the dyehouse.

The printed name of the yard is "Yard".
The description of the yard is "Bare poles, wet cobbles, and the brook that drives nothing and rinses everything. It runs in blue and leaves green, and the miller downstream has stopped writing about it. Over the wall you can see the brickworks chimney. Somebody under it is practising with a pistol.".
The dyehouse is west of the yard.

Part 2 - States

A thing can be drowsing, stirring or awake-state (this is its temper property).

A thing has a number called ferment.

A thing can be wetted-state or dry-knit. A thing is usually dry-knit.

A thing can be greened or steady. A thing is usually steady.

A thing has a number called depth.

A thing has a number called airing.

A thing can be fixed-state or loose-dyed. A thing is usually loose-dyed.

Part 3 - Things

The vat is a thing. It is privately-named.
The bran is a thing. It is privately-named.
The vinegar is a thing. It is privately-named.
The lye is a thing. It is privately-named.
The cat is a thing. It is privately-named.
The raben is a man. It is privately-named.
The fellow is a thing. It is privately-named.
The stocking is a thing. It is privately-named.
The brook is a thing. It is privately-named.
The poles is a thing. It is privately-named.
The chimney is a thing. It is privately-named.

The vat is in the dyehouse.
The printed name of the vat is "indigo vat".
Include (- with name 'indigo//' 'vat//' 'dye//' 'well//' 'vats//p', -) when defining the vat.
The description of the vat is "Nine feet deep, and older than the house. Your grandmother fed it before she fed the children. One dip gives the blue of skimmed milk; every dip after takes it down by a shade.[if the vat is drowsing] It has gone to sleep overnight, and will dye nothing but your arm.[end if][if the vat is stirring] It is coming to itself. Give it time.[end if][if the vat is awake-state] It is wide awake, green underneath, with a coppery skin.[end if]".
The vat is fixed in place and scenery.

The bran is in the dyehouse.
The printed name of the bran is "bran".
Include (- with name 'bran//' 'tub//' 'madder//', -) when defining the bran.
The description of the bran is "What the vat eats for breakfast, with a handful of madder.".
The bran is fixed in place and scenery.
The indefinite article of the bran is "some".

The vinegar is in the dyehouse.
The printed name of the vinegar is "vinegar trough".
Include (- with name 'vinegar//' 'trough//' 'troughs//p', -) when defining the vinegar.
The description of the vinegar is "Yesterday[']s beer, gone the way of all beer.".
The vinegar is fixed in place and scenery.

The lye is in the dyehouse.
The printed name of the lye is "lye crock".
Include (- with name 'lye//' 'crock//' 'bleach//' 'crocks//p', -) when defining the lye.
The description of the lye is "It eats colour, dirt, and on one occasion an apprentice[']s eyebrows. What comes out of it comes out white.".
The lye is fixed in place and scenery.

The cat is in the dyehouse.
The printed name of the cat is "blue-pawed cat".
Include (- with name 'blue-pawed//' 'cat//' 'paws//' 'cats//p', -) when defining the cat.
The description of the cat is "She walked along the edge of the vat once, to see. It was four years ago.".
The cat is fixed in place and scenery.

The raben is in the dyehouse.
The printed name of the raben is "Lieutenant von Raben".
Include (- with name 'lieutenant//' 'von//' 'raben//' 'officer//' 'leg//', -) when defining the raben.
The description of the raben is "Twenty-two, very straight, on one leg, for the floor is cold. The blue stocking is on the other. He has written a letter to his mother and keeps touching the place where it is.".
The appearance of the raben is "Lieutenant von Raben is trying to stand at attention on one foot.".
The first place of the raben is the dyehouse.
The raben is proper-named.

The fellow is part of the raben.
The printed name of the fellow is "blue stocking".
Include (- with name 'blue//' 'stocking//' 'fellow//' 'stockings//p', -) when defining the fellow.
The description of the fellow is "Silk, clocked, the exact blue of the sky at eleven in the morning on a day when you have been told to stay in. You would say three dips, by eye. Compare them, when you have something to compare.".
The fellow is portable.

The stocking is in the dyehouse.
The printed name of the stocking is "white stocking".
Include (- with name 'white//' 'stocking//' 'silk//' 'stockings//p', -) when defining the stocking.
The description of the stocking is "Silk, or so he was told.[if the stocking is dry-knit and the depth of the stocking is less than 1] It is quite dry, and would take the dye in patches, like a cow.[end if][if the stocking is wetted-state and the stocking is steady and the depth of the stocking is less than 1] It is wet through, and white.[end if][if the stocking is steady and the depth of the stocking is at least 1 and the depth of the stocking is less than 2] It is a faint blue, like skimmed milk.[end if][if the stocking is steady and the depth of the stocking is at least 2 and the depth of the stocking is less than 3] It is the blue of a vein in a wrist.[end if][if the stocking is steady and the depth of the stocking is at least 3 and the depth of the stocking is less than 4] It is a clear blue, the sky at eleven in the morning.[end if][if the stocking is steady and the depth of the stocking is at least 4] It is navy. There is nothing wrong with it, for a sailor.[end if][if the stocking is greened] It is a sharp yellow-green, and changing as you look.[end if][if the stocking is fixed-state] The colour is fixed. It smells of salad.[end if]".
The appearance of the stocking is "On the rim of the bran tub the white stocking has been laid out, as if it were the patient.".
The first place of the stocking is the dyehouse.
The stocking is portable.

The brook is in the yard.
The printed name of the brook is "brook".
Include (- with name 'brook//' 'water//' 'stream//' 'brooks//p', -) when defining the brook.
The description of the brook is "Ankle-deep and in a hurry.".
The brook is fixed in place and scenery.

The poles is in the yard.
The printed name of the poles is "drying poles".
Include (- with name 'drying//' 'poles//' 'bare//', -) when defining the poles.
The description of the poles is "Forty yards of broadcloth hang here in the week. It is Sunday.".
The poles is fixed in place, scenery and plural-named.

The chimney is in the yard.
The printed name of the chimney is "brickworks chimney".
Include (- with name 'brickworks//' 'chimney//' 'pistol//' 'wall//' 'meadow//' 'chimneys//p', -) when defining the chimney.
The description of the chimney is "Bang, says somebody underneath it. Then, after a time: bang. Then a tinkle, and a voice saying that it didn[']t matter.".
The chimney is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Feeding-with is an action applying to two things.
Understand "feed [something] with [something]" as feeding-with.
Understand "add [something] to [something]" as feeding-with (with nouns reversed).
Understand "tip [something] into [something]" as feeding-with (with nouns reversed).

Carry out feeding-with:
	if the noun is the vat and the second noun is the bran:
		if the vat is not drowsing:
			say "It has had its breakfast.";
			stop the action;
		now the vat is stirring;
		say "You tip in the bran, and take the long rake and bring it up from the bottom, slowly, as one wakes a person whom one is going to ask for something.";
		stop the action;
	say "That would lead nowhere.".

Weting-in is an action applying to two things.
Understand "wet [something] in [something]" as weting-in.
Understand "soak [something] in [something]" as weting-in.
Understand "wash [something] in [something]" as weting-in.

Carry out weting-in:
	if the noun is the stocking and the second noun is the brook:
		if the stocking is not enclosed by the player:
			say "You aren[']t holding [the noun].";
			stop the action;
		if the stocking is not steady:
			say "It is still turning. Let it alone.";
			stop the action;
		if the stocking is not dry-knit:
			say "It couldn[']t be wetter.";
			stop the action;
		now the stocking is wetted-state;
		say "You kneel on the stones and hold it under until it stops fighting.";
		stop the action;
	say "That would lead nowhere.".

Diping-in is an action applying to two things.
Understand "dip [something] in [something]" as diping-in.
Understand "dye [something] in [something]" as diping-in.
Understand "dip [something] into [something]" as diping-in.

Carry out diping-in:
	if the noun is the stocking and the second noun is the vat:
		if the stocking is not enclosed by the player:
			say "You aren[']t holding [the noun].";
			stop the action;
		if the vat is not awake-state:
			say "You hold your hand above the vat, and no warmth comes off it. It isn[']t ready. It dyes when it has its copper skin on, and not before.";
			stop the action;
		if the stocking is not wetted-state:
			say "Dry, it would take in patches, and he would be found dead in a piebald stocking. Wet it well first.";
			stop the action;
		if the stocking is not steady:
			say "It is green still. It has to finish turning in the air, or this dip will only wash off the last.";
			stop the action;
		now the stocking is greened;
		now the stocking is loose-dyed;
		now the airing of the stocking is 0;
		increase the depth of the stocking by 1;
		if the depth of the stocking is greater than 4, now the depth of the stocking is 4;
		say "You part the copper skin with one finger, let the stocking down through it without a splash, and count to sixty under your breath. It comes out yellow, which is as it should be; and then, from the toe, green.";
		stop the action;
	say "That would lead nowhere.".

Rinsing-in is an action applying to two things.
Understand "rinse [something] in [something]" as rinsing-in.
Understand "fix [something] in [something]" as rinsing-in.
Understand "repair [something] in [something]" as rinsing-in.
Understand "mend [something] in [something]" as rinsing-in.
Understand "patch [something] in [something]" as rinsing-in.

Carry out rinsing-in:
	if the noun is the stocking and the second noun is the vinegar:
		if the stocking is not enclosed by the player:
			say "You aren[']t holding [the noun].";
			stop the action;
		if the stocking is not steady:
			say "It is still green. Fix it now and he can fight for the frogs.";
			stop the action;
		if the depth of the stocking is less than 1:
			say "There is no colour in it to fix.";
			stop the action;
		if the stocking is not loose-dyed:
			say "It has had its vinegar.";
			stop the action;
		now the stocking is fixed-state;
		say "In, round, and out, and a cloud of loose blue goes away from it. What is left will stay till he dies, or, with luck, longer.";
		stop the action;
	say "That would lead nowhere.".

Bleaching-in is an action applying to two things.
Understand "bleach [something] in [something]" as bleaching-in.
Understand "strip [something] in [something]" as bleaching-in.

Carry out bleaching-in:
	if the noun is the stocking and the second noun is the lye:
		if the stocking is not enclosed by the player:
			say "You aren[']t holding [the noun].";
			stop the action;
		if the depth of the stocking is less than 1:
			say "It is as white as it can be, and the lye is no friend to silk.";
			stop the action;
		now the depth of the stocking is 0;
		now the stocking is steady;
		now the stocking is loose-dyed;
		say "At arm[']s length, with the tongs. The blue lets go and rolls off like smoke, and you rinse what[']s left until it stops biting. White again.";
		stop the action;
	say "That would lead nowhere.".

Comparing-with is an action applying to two things.
Understand "compare [something] with [something]" as comparing-with.

Carry out comparing-with:
	if the noun is the stocking and the second noun is the fellow and the stocking is greened:
		say "You hold it to his calf. One can[']t tell yet; it is changing as you look.";
		stop the action;
	if the noun is the stocking and the second noun is the fellow and the stocking is steady and the depth of the stocking is less than 3:
		say "You hold it to his calf. Too pale, by any light.";
		stop the action;
	if the noun is the stocking and the second noun is the fellow and the stocking is steady and the depth of the stocking is at least 3 and the depth of the stocking is less than 4:
		say "You hold it to his calf, and it goes out, like a candle carried into the sun. You have to feel for the edge.";
		stop the action;
	if the noun is the stocking and the second noun is the fellow and the stocking is steady and the depth of the stocking is at least 4:
		say "You hold it to his calf. One dip too many. There is only the lye for that, and to begin again.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "hand [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the stocking and the second noun is the raben:
		if the stocking is not enclosed by the player:
			say "You aren[']t holding [the noun].";
			stop the action;
		if the stocking is not steady:
			say "[quotation mark]It is green,[quotation mark] says the Lieutenant, in a small voice. It will turn. It has to be let.";
			stop the action;
		if the depth of the stocking is less than 3:
			say "He holds them together to the window, and hopes, and can[']t. [quotation mark]Paler,[quotation mark] he says. It wants another dip.";
			stop the action;
		if the depth of the stocking is at least 4:
			say "He holds them together to the window. [quotation mark]Darker,[quotation mark] he says. [quotation mark]I should look like two people.[quotation mark]";
			stop the action;
		if the stocking is not fixed-state:
			say "You nearly let him. But it hasn[']t been fixed, and it would come off on his leg in the dew. Then where would the regiment be?";
			stop the action;
		now the stocking is carried by the raben;
		say "He sits down on the bran tub and draws it on, the way boys do, heel last.";
		stop the action;
	try giving the noun to the second noun.

Leaving-in is an action applying to two things.
Understand "leave [something] in [something]" as leaving-in.
Understand "drown [something] in [something]" as leaving-in.

Carry out leaving-in:
	if the noun is the stocking and the second noun is the lye:
		if the stocking is not enclosed by the player:
			say "You aren[']t holding [the noun].";
			stop the action;
		now the stocking is nowhere;
		say "You let go of it. The silk goes down into the crock, turning, and for a moment it looks like a leg.";
		stop the action;
	say "That would lead nowhere.".

The feeding-with action translates into I6 as "SKOwn1".
The weting-in action translates into I6 as "SKOwn2".
The diping-in action translates into I6 as "SKOwn3".
The rinsing-in action translates into I6 as "SKOwn4".
The comparing-with action translates into I6 as "SKOwn5".
The giving-to action translates into I6 as "SKOwn6".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the bran +) && x == (+ the vat +)) return ##SKOwn1;
			if (y == (+ the vat +) && x == (+ the bran +)) return ##SKOwn1 + 4096;
			if (y == (+ the brook +) && x == (+ the stocking +)) return ##SKOwn2;
			if (y == (+ the vat +) && x == (+ the stocking +)) return ##SKOwn3;
			if (y == (+ the vinegar +) && x == (+ the stocking +)) return ##SKOwn4;
			if (y == (+ the lye +) && x == (+ the stocking +)) return -1;
			if (y == (+ the fellow +) && x == (+ the stocking +)) return ##SKOwn5;
			if (y == (+ the raben +) && x == (+ the stocking +)) return ##SKOwn6;
		2:
			if (y == (+ the vat +) && x == (+ the bran +)) return ##SKOwn1 + 4096;
		3:
			if (y == (+ the vat +) && x == (+ the bran +)) return ##SKOwn1 + 4096;
			if (y == (+ the brook +) && x == (+ the stocking +)) return ##SKOwn2;
			if (y == (+ the vat +) && x == (+ the stocking +)) return ##SKOwn3;
			if (y == (+ the vinegar +) && x == (+ the stocking +)) return ##SKOwn4;
			if (y == (+ the lye +) && x == (+ the stocking +)) return -1;
			if (y == (+ the raben +) && x == (+ the stocking +)) return ##SKOwn6;
		4:
			if (y == (+ the vat +) && x == (+ the bran +)) return ##SKOwn1 + 4096;
			if (y == (+ the raben +) && x == (+ the stocking +)) return ##SKOwn6;
		5:
			if (y == (+ the vat +) && x == (+ the bran +)) return ##SKOwn1 + 4096;
			if (y == (+ the raben +) && x == (+ the stocking +)) return ##SKOwn6;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the vat is stirring:
		increase the ferment of the vat by 1;
		if the ferment of the vat is greater than 3, now the ferment of the vat is 3.

Every turn:
	if the vat is stirring and the ferment of the vat is at least 3:
		if the player can see the vat, say "With a sigh the whole vat turns over, and a coppery skin slides across it. In the middle stands a blue froth, like a flower. It is awake.";
		now the vat is awake-state.

Every turn:
	if the stocking is greened:
		increase the airing of the stocking by 1;
		if the airing of the stocking is greater than 2, now the airing of the stocking is 2.

Every turn:
	if the stocking is greened and the airing of the stocking is at least 2:
		if the player can see the stocking, say "The green goes out of the stocking, from the toe up, as a blush goes; and what it leaves behind is blue.";
		now the stocking is steady;
		now the airing of the stocking is 0.

Part 6 - Tasks and endings

The vat-woken is a task. The points are 2.
The stocking-wetted is a task. The points are 1.
The stocking-dipped is a task. The points are 2.
The colour-matched is a task. The points are 3.
The stocking-worn is a task. The points are 3.

The maximum score is 11.

Every turn:
	if the vat-woken is pending and the vat is awake-state:
		achieve the vat-woken.

Every turn:
	if the stocking-wetted is pending and the stocking is wetted-state:
		achieve the stocking-wetted.

Every turn:
	if the stocking-dipped is pending and the depth of the stocking is at least 1:
		achieve the stocking-dipped.

Every turn:
	if the colour-matched is pending and the stocking is steady and the depth of the stocking is at least 3 and the depth of the stocking is less than 4:
		achieve the colour-matched.

Every turn:
	if the stocking-worn is pending and the stocking is carried by the raben:
		achieve the stocking-worn.

Every turn:
	if the story has not ended and the stocking-worn is achieved:
		say "He looks from one leg to the other, and for the first time since he came in he breathes all the way down. And as he does so the clock of St Anne[']s strikes, and goes on striking, and he counts it on his fingers: eight. There is a cough at the yard door. It is another lieutenant, with a very pale face, a pistol in each hand, and a stain of red wine all down his white cuff. [quotation mark]I say,[quotation mark] he begins, to you. [quotation mark]I don[']t suppose,[quotation mark] and then he sees who is there. The two of them look at each other[']s laundry for a long moment. [quotation mark]After you,[quotation mark] says von Raben.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the stocking is nowhere:
		say "Lye is no friend to silk. What you fish out with the tongs would not cover a thumb. Lieutenant von Raben looks at it, thanks you, and goes out to the meadow on one blue leg and one bare one, at attention. Bang, says the brickworks; and then, after a time, somebody begins to laugh, and cannot stop, and it is both of them. But the regiment has been told.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the dyehouse.

When play begins:
	say "Lieutenant von Raben fights at seven, in the meadow behind the brickworks, over a remark. He isn[']t afraid of being killed. He is afraid of being found. The regiment wears stockings of a certain blue, and in the night his dog ate one of them. So here he is in your dye works at a quarter to six, standing on one blue leg and one bare one, with a white stocking from somebody else[']s regiment and no idea what it is that he is asking.".

To decide whether mention (N - a number) is absent:
	if N is 5:
		if the vat is awake-state:
			no;
		yes;
	if N is 6:
		if the vat is awake-state:
			no;
		yes;
	if N is 9:
		if the stocking is greened:
			no;
		yes;
	if N is 15:
		if the vat is stirring:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 10, no;
	if N is 20, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "She was blue to the shoulder, and they buried her in long gloves.";
	if N is 2, say "They did well enough. One is a bishop.";
	if N is 3, say "A count of sixty, under the breath.";
	if N is 4, say "Milk at the top of the ladder, midnight at the foot.";
	if N is 5, say "All pennies and peacocks. Broken, it heals.";
	if N is 6, say "Dyers take their caps off to it.";
	if N is 7, say "Inside the tunic, on the left, where it would stop nothing.";
	if N is 8, say "She is at Baden for her lungs, and suspects nothing.";
	if N is 9, say "Quince on one side, grass on the other, and neither for long.";
	if N is 11, say "Limewash, once. The blue climbs a finger[']s breadth every ten years.";
	if N is 12, say "Three generations of wet thumbs have worn its latch to a spoon.";
	if N is 13, say "Flagstones, with the joints drawn in blue.";
	if N is 14, say "Oak, rubbed to a shine by forearms.";
	if N is 15, say "It took its time, like an aunt about to speak.";
	if N is 16, say "He sells a bluish flour, at a reduction.";
	if N is 17, say "Blue to the elbow since you were nine.";
	if N is 18, say "Pale at this hour. The blue you want comes on at eleven.";
	if N is 19, say "At his lodgings, asleep, with no regrets.";
	if N is 21, say "You are there.";
	if N is 22, say "You would have to go east.";
	if N is 23, say "You are there.";
	if N is 24, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'grandmoth//': if (n < 1 && SK_Near((+ the vat +))) return 1;
		'children//': if (n < 2 && SK_Near((+ the vat +))) return 2;
		'dip//': if (n < 3 && SK_Near((+ the vat +))) return 3;
		'shade//': if (n < 4 && SK_Near((+ the vat +))) return 4;
		'skin//': if (n < 5 && SK_Near((+ the vat +))) return 5;
		'froth//': if (n < 6 && SK_Near((+ the vat +))) return 6;
		'flower//': if (n < 6 && SK_Near((+ the vat +))) return 6;
		'letter//': if (n < 7 && SK_Near((+ the raben +))) return 7;
		'mother//': if (n < 8 && SK_Near((+ the raben +))) return 8;
		'yellow-gr//': if (n < 9 && SK_Near((+ the stocking +))) return 9;
		'rim//': if (n < 10 && SK_Near((+ the stocking +))) return 10;
		'patient//': if (n < 10 && SK_Near((+ the stocking +))) return 10;
		'wrist//': if (n < 10 && SK_Near((+ the stocking +))) return 10;
		'vein//': if (n < 10 && SK_Near((+ the stocking +))) return 10;
		'cow//': if (n < 10 && SK_Near((+ the stocking +))) return 10;
		'patches//': if (n < 10 && SK_Near((+ the stocking +))) return 10;
		'sailor//': if (n < 10 && SK_Near((+ the stocking +))) return 10;
		'salad//': if (n < 10 && SK_Near((+ the stocking +))) return 10;
		'walls//': if (n < 11 && SK_Near((+ the dyehouse +))) return 11;
		'door//': if (n < 12 && SK_Near((+ the dyehouse +))) return 12;
		'floor//': if (n < 13 && SK_Near((+ the dyehouse +))) return 13;
		'lip//': if (n < 14 && SK_Near((+ the dyehouse +))) return 14;
		'bubble//': if (n < 15 && SK_Near((+ the dyehouse +))) return 15;
		'miller//': if (n < 16 && SK_Near((+ the yard +))) return 16;
		'arm//': if (n < 17 && SK_Near(player)) return 17;
		'sky//': if (n < 18 && SK_Near(player)) return 18;
		'dog//': if (n < 19 && SK_Near(player)) return 19;
		'beer//': if (n < 20 && SK_Near(player)) return 20;
		'breakfast//': if (n < 20 && SK_Near(player)) return 20;
		'broadclot//': if (n < 20 && SK_Near(player)) return 20;
		'dips//': if (n < 20 && SK_Near(player)) return 20;
		'eye//': if (n < 20 && SK_Near(player)) return 20;
		'handful//': if (n < 20 && SK_Near(player)) return 20;
		'horses//': if (n < 20 && SK_Near(player)) return 20;
		'hurry//': if (n < 20 && SK_Near(player)) return 20;
		'idea//': if (n < 20 && SK_Near(player)) return 20;
		'man//': if (n < 20 && SK_Near(player)) return 20;
		'milk//': if (n < 20 && SK_Near(player)) return 20;
		'occasion//': if (n < 20 && SK_Near(player)) return 20;
		'quarter//': if (n < 20 && SK_Near(player)) return 20;
		'regiment//': if (n < 20 && SK_Near(player)) return 20;
		'remark//': if (n < 20 && SK_Near(player)) return 20;
		'tinkle//': if (n < 20 && SK_Near(player)) return 20;
		'voice//': if (n < 20 && SK_Near(player)) return 20;
		'works//': if (n < 20 && SK_Near(player)) return 20;
		'house//': if (n < 21 && SK_Near((+ the dyehouse +))) return 21; if (n < 24 && SK_Near((+ the yard +))) return 24;
		'yard//': if (n < 22 && SK_Near((+ the dyehouse +))) return 22; if (n < 23 && SK_Near((+ the yard +))) return 23;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs arm arms ate ates aunt aunts";
		}
		'b': switch (n) {
			1: return "beer beers bishop bishops blue blues blush blushes body boy boys breadth breadths breakfast breakfasts breath breaths broadcloth broadcloths";
		}
		'c': switch (n) {
			1: return "calf calfs candle candles cap caps ceiling child children childs clock clocks cloud clouds corner corners cough coughs count counts cow cows cuff";
			2: return "cuffs";
		}
		'd': switch (n) {
			1: return "dew dews door doors dyer dyers";
		}
		'e': switch (n) {
			1: return "ear ears eat eats elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers flagstone flagstones floor floors flour flours foot forearm forearms friend friends frog frogs";
		}
		'g': switch (n) {
			1: return "generation generations glove gloves goes gos grandmother grandmothers ground";
		}
		'h': switch (n) {
			1: return "hair handful handfuls head horse horses hurries hurry";
		}
		'i': switch (n) {
			1: return "idea ideas";
		}
		'j': switch (n) {
			1: return "joint joints";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "ladder ladders latch latches laundries laundry let lets letter letters lieutenant lieutenants light lights lip lips lodging lodgings lung lungs lye";
			2: return "lyes";
		}
		'm': switch (n) {
			1: return "man mans milk milks miller millers mother mothers mouth";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "occasion occasions";
		}
		'p': switch (n) {
			1: return "patch patches patient patients peacock peacocks pennies penny people person persons pols";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "rake rakes reduction reductions regiment regiments regret regrets remark remarks rim rims roof";
		}
		's': switch (n) {
			1: return "sailor sailors salad salads shade shades shine shines shoulder shoulders sigh sighs skies sky splash splashes spoon spoons stain stains stone stones";
			2: return "sun suns";
		}
		't': switch (n) {
			1: return "thumb thumbs tinkle tinkles toe toes tongs tongses tunic tunics";
		}
		'v': switch (n) {
			1: return "vein veins vinegar vinegars voice voices";
		}
		'w': switch (n) {
			1: return "warmth warmths window windows wine wines work works wrist wrists";
		}
	}
	return 0;
];
-).
