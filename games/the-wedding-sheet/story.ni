"The Wedding Sheet" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The washhouse is a room. It is privately-named.
The meadow is a room. It is privately-named.

The printed name of the washhouse is "Wash-house".
The description of the washhouse is "A roof on eight pillars, swallows in the roof, and beneath it two stone basins that the stream goes through: the soaping basin first, they tell strangers, and the rinsing basin after. It isn[']t so. The water comes into the rinsing basin clean, and leaves by the other. Along both kneel the women of the village, beating.".
The meadow is east of the washhouse.

The printed name of the meadow is "Bleaching Meadow".
The description of the meadow is "Short grass, and a great deal of sky. Linen has been laid out here to whiten since there were sheep to be kept off it. Today there is only the sun, and one goat on a chain.".
The washhouse is west of the meadow.

Part 2 - States

A thing can be grubby, soaped, beaten-clean, rinsed-out, bleached or folded (this is its wash property).

A thing has a number called sun.

A thing can be hushed or beating-state. A thing is usually beating-state.

Part 3 - Things

The women-thing is a thing. It is privately-named.
The soaping is a thing. It is privately-named.
The rinsing is a thing. It is privately-named.
The pillars is a thing. It is privately-named.
The basket is a container. It is privately-named.
The sheet-thing is a thing. It is privately-named.
The stocking is a thing. It is privately-named.
The soap is a thing. It is privately-named.
The paddle is a thing. It is privately-named.
The goat is a person. It is privately-named.
The grass is a thing. It is privately-named.
The line-thing is a thing. It is privately-named.

The women-thing is in the washhouse.
The printed name of the women-thing is "women".
Include (- with name 'women//' 'village//', -) when defining the women-thing.
The description of the women-thing is "Nine of them, nine paddles, one opinion. They[']ve left a space for you at each basin, to see which you[']ll use.".
The women-thing is fixed in place, scenery and plural-named.

The soaping is in the washhouse.
The printed name of the soaping is "soaping basin".
Include (- with name 'soaping//' 'basin//' 'lower//' 'basins//p', -) when defining the soaping.
The description of the soaping is "The lower one, whatever they tell strangers. The water in it is blue with soap.".
The soaping is fixed in place and scenery.

The rinsing is in the washhouse.
The printed name of the rinsing is "rinsing basin".
Include (- with name 'rinsing//' 'basin//' 'upper//' 'basins//p', -) when defining the rinsing.
The description of the rinsing is "The upper one, clear to the pebbles. Whoever puts soap in this one will be talked about by people who are not born yet.".
The rinsing is fixed in place and scenery.

The pillars is in the washhouse.
The printed name of the pillars is "pillars".
Include (- with name 'pillars//' 'swallows//' 'roof//', -) when defining the pillars.
The description of the pillars is "Granite. Worn at hip height by girls leaning on them to hear.".
The pillars is fixed in place, scenery and plural-named.

The basket is in the washhouse.
The printed name of the basket is "willow basket".
Include (- with name 'willow//' 'basket//' 'baskets//p', -) when defining the basket.
The description of the basket is "Broad as a boat. You had it on your head all the way down, so that you couldn[']t see into it.".
The appearance of the basket is "Your basket stands on the wet stone.".
The first place of the basket is the washhouse.
The basket is portable, not enterable, unopenable and open.

The sheet-thing is in the basket.
The printed name of the sheet-thing is "linen sheet".
Include (- with name 'linen//' 'sheet//' 'initials//' 'sheets//p', -) when defining the sheet-thing.
The description of the sheet-thing is "Two widths of home-grown flax, seamed down the middle by somebody with eyesight. In the corner: M.C., in white on white.[if the sheet-thing is grubby] It has the yellow of a tooth, along each fold, from nineteen years in the chest.[end if][if the sheet-thing is soaped] It is grey with soap and the weight of a drowned man.[end if][if the sheet-thing is beaten-clean] The soap has come through from the other side, and brought the yellow with it.[end if][if the sheet-thing is rinsed-out] It is wet, and clean, and not yet white.[end if][if the sheet-thing is bleached] It is dry, warm, and white: so white that it looks blue in the creases.[end if][if the sheet-thing is folded] It is folded in eight, with the initials uppermost.[end if]".
The sheet-thing is portable.

The stocking is in the basket.
The printed name of the stocking is "red stocking".
Include (- with name 'red//' 'stocking//' 'wool//' 'stockings//p', -) when defining the stocking.
The description of the stocking is "Your brother[']s. Scarlet, new, and damp. He puts things in baskets.".
The stocking is portable.

The soap is in the washhouse.
The printed name of the soap is "olive soap".
Include (- with name 'olive//' 'soap//' 'cake//', -) when defining the soap.
The description of the soap is "Green, hard as a cheese, with the print of your grandmother[']s thumb.".
The appearance of the soap is "A cake of olive soap lies in its dish at the left-hand end.".
The first place of the soap is the washhouse.
The soap is portable.
The indefinite article of the soap is "some".

The paddle is in the washhouse.
The printed name of the paddle is "paddle".
Include (- with name 'paddle//' 'bat//' 'paddles//p', -) when defining the paddle.
The description of the paddle is "Chestnut, with a handle. It was also used on your uncles.".
The appearance of the paddle is "A paddle has been left for you.".
The first place of the paddle is the washhouse.
The paddle is portable.

The goat is in the meadow.
The printed name of the goat is "goat".
Include (- with name 'goat//' 'goats//p', -) when defining the goat.
The description of the goat is "Yellow eyes, and a chain that you do not quite trust the length of.".
The appearance of the goat is "A goat looks you over, beginning with the hems.".
The first place of the goat is the meadow.
The goat is neuter.

The grass is in the meadow.
The printed name of the grass is "short grass".
Include (- with name 'short//' 'grass//' 'grasses//p', -) when defining the grass.
The description of the grass is "Mown on Friday, as clean as a plate. Spread a sheet here, wet, and the sun does the rest: it takes it as long as three Hail Marys, if said properly.".
The grass is fixed in place and scenery.

The line-thing is in the meadow.
The printed name of the line-thing is "goat[']s line".
Include (- with name 'goat^s//' 'line//' 'ring//' 'chain//' 'lines//p', -) when defining the line-thing.
The description of the line-thing is "A ring of bare earth, showing exactly how far a goat can go.".
The line-thing is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Soaking-in is an action applying to two things.
Understand "soak [something] in [something]" as soaking-in.
Understand "empty [something] into [something]" as soaking-in.
Understand "tip [something] into [something]" as soaking-in.
Understand "wash [something] in [something]" as soaking-in.
Understand "drain [something] into [something]" as soaking-in.
Understand "wet [something] in [something]" as soaking-in.

Carry out soaking-in:
	if the noun is the basket and the second noun is the soaping:
		if the basket is not enclosed by the player:
			say "The basket is on the stone. You would have to pick it up.";
			stop the action;
		if the sheet-thing is not in the basket:
			say "There is no washing in it.";
			stop the action;
		if the stocking is not in the basket:
			say "One sheet doesn[']t want tipping. Take it out, and soap it as it deserves.";
			stop the action;
		now the women-thing is hushed;
		say "You tip the whole of it in, as one does, and take up the paddle.";
		stop the action;
	say "That would lead nowhere.".

Soaping-with is an action applying to two things.
Understand "soap [something] with [something]" as soaping-with.
Understand "wash [something] with [something]" as soaping-with.
Understand "rub [something] with [something]" as soaping-with.

Carry out soaping-with:
	if the noun is the sheet-thing and the second noun is the soap:
		if the sheet-thing is not carried by the player:
			say "The sheet isn[']t in your arms.";
			stop the action;
		if the soap is not enclosed by the player:
			say "You would need the soap for that.";
			stop the action;
		if the location of the player is not the washhouse:
			say "There[']s no water in a meadow, except what you bring.";
			stop the action;
		if the sheet-thing is not grubby:
			say "It has had soap. Any more would only have to come out again.";
			stop the action;
		now the sheet-thing is soaped;
		say "You kneel at the lower basin. There is a small pause, along both sides; and then the nine paddles begin again, with a different sound. You rub the green cake along every fold, and push it under, and it goes down blowing like a whale.";
		stop the action;
	say "That would lead nowhere.".

Beating-with is an action applying to two things.
Understand "beat [something] with [something]" as beating-with.
Understand "hit [something] with [something]" as beating-with.
Understand "thrash [something] with [something]" as beating-with.

Carry out beating-with:
	if the noun is the sheet-thing and the second noun is the paddle:
		if the paddle is not enclosed by the player:
			say "With your hand? You would feel it more than the linen.";
			stop the action;
		if the location of the player is not the washhouse:
			say "On grass it would only get the pattern of the grass.";
			stop the action;
		if the sheet-thing is grubby:
			say "Dry linen, and no soap: you[']d be beating a carpet. The women look away, out of kindness.";
			stop the action;
		if the sheet-thing is not soaped:
			say "It has confessed to everything.";
			stop the action;
		now the sheet-thing is beaten-clean;
		say "You fold it over the stone and beat it: for the bride, for the groom, for his mother. The water that jumps out is yellow, and then straw, and then nothing.";
		stop the action;
	say "That would lead nowhere.".

Rinsing-at is an action applying to two things.
Understand "rinse [something] at [something]" as rinsing-at.
Understand "wash [something] at [something]" as rinsing-at.

Carry out rinsing-at:
	if the noun is the sheet-thing and the second noun is the rinsing:
		if the sheet-thing is not carried by the player:
			say "The sheet isn[']t in your arms.";
			stop the action;
		if the sheet-thing is soaped:
			say "With the yellow in it still? You[']d rinse the soap out and leave your grandmother. It has to be beaten.";
			stop the action;
		if the sheet-thing is grubby:
			say "You would be bringing nineteen years of chest to clean water. Soap comes first, in the other one.";
			stop the action;
		if the sheet-thing is not beaten-clean:
			say "It has been rinsed. They counted.";
			stop the action;
		now the sheet-thing is rinsed-out;
		say "It goes out over the clear water like a swan landing. You draw it through, and again, until there isn[']t a bubble on it, and wring it with the help of an enemy of your mother[']s.";
		stop the action;
	if the noun is the sheet-thing and the second noun is the soaping:
		say "Into water the colour of whey? Someone beside you clears her throat, which is a kindness, of a kind.";
		stop the action;
	say "That would lead nowhere.".

Spreading-on is an action applying to two things.
Understand "spread [something] on [something]" as spreading-on.
Understand "lay [something] on [something]" as spreading-on.
Understand "bleach [something] on [something]" as spreading-on.
Understand "dry [something] on [something]" as spreading-on.

Carry out spreading-on:
	if the noun is the sheet-thing and the second noun is the grass:
		if the sheet-thing is not carried by the player:
			say "The sheet isn[']t in your arms.";
			stop the action;
		if the sheet-thing is grubby:
			say "It would dry as yellow as it came.";
			stop the action;
		if the sheet-thing is soaped:
			say "The sun would bake the soap in. You may as well varnish it.";
			stop the action;
		if the sheet-thing is beaten-clean:
			say "There is soap in it yet. Rinse it.";
			stop the action;
		if the sheet-thing is not rinsed-out:
			say "It couldn[']t be any whiter. It[']s hurting the goat[']s eyes.";
			stop the action;
		now the sheet-thing is in the meadow;
		now the sun of the sheet-thing is 0;
		say "You shake it once and let the air have it, and it comes down on the meadow in one piece, like a thought. The goat gets to the end of the chain, and leans.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the sheet-thing and the sheet-thing is rinsed-out and the location of the sheet-thing is the meadow and the sun of the sheet-thing is at least 1:
		if the sheet-thing is rinsed-out:
			say "Not yet: there is a damp shadow in the middle, the shape of Portugal.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Just-folding is an action applying to one thing.
Understand "fold [something]" as just-folding.

Carry out just-folding:
	if the noun is the sheet-thing:
		if the sheet-thing is not carried by the player:
			say "You would have to pick it up first.";
			stop the action;
		if the sheet-thing is grubby:
			say "It is folded. It has been folded for nineteen years. That[']s what is wrong with it.";
			stop the action;
		if the sheet-thing is not bleached:
			say "Not wet. It would be mildew by Sunday.";
			stop the action;
		now the sheet-thing is folded;
		say "Arms wide, chin on the hem, corner to corner, and over, and over. The initials come out on top the first time, as they never do.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the sheet-thing and the second noun is the basket:
		if the sheet-thing is bleached:
			say "Crumpled in like that? Fold it.";
			stop the action;
		if the sheet-thing is soaped:
			say "It would soak the basket, and you, all the way up the hill.";
			stop the action;
		if the sheet-thing is beaten-clean:
			say "It would soak the basket, and you, all the way up the hill.";
			stop the action;
		if the sheet-thing is rinsed-out:
			say "It would soak the basket, and you, all the way up the hill.";
			stop the action;
		if the stocking is in the basket:
			say "That stocking is damp yet. You stop with the sheet in mid-air, and see it, quite clearly: one pink heel, in front of the whole village. The stocking comes out first.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the soap or the noun is the paddle) and the second noun is the basket:
		if the noun is enclosed by the player:
			say "That belongs to the wash-house, and so does the eye that is on you.";
			stop the action;
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		say "It goes in like a letter into an envelope.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check dropping:
	now the deed is 0;
	if the noun is the sheet-thing:
		if the sheet-thing is not grubby:
			say "On stone that has been knelt on? You tighten your arms.";
			stop the action;
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	continue the action.

Feeding-to is an action applying to two things.
Understand "feed [something] to [something]" as feeding-to.
Understand "give [something] to [something]" as feeding-to.
Understand "offer [something] to [something]" as feeding-to.
Understand "throw [something] to [something]" as feeding-to.

Carry out feeding-to:
	if the noun is the stocking and the second noun is the goat:
		if the stocking is not enclosed by the player:
			say "The stocking isn[']t in your hand.";
			stop the action;
		now the stocking is nowhere;
		say "It goes in toe first, like a red tongue going the wrong way. The goat seems pleased. Your brother had been told.";
		stop the action;
	if the noun is the sheet-thing and the second noun is the goat:
		say "You come to your senses a yard and a half from the chain.";
		stop the action;
	say "That would lead nowhere.".

Just-greeting is an action applying to one thing.
Understand "greet [something]" as just-greeting.
Understand "talk to [something]" as just-greeting.
Understand "ask [something]" as just-greeting.

Carry out just-greeting:
	if the noun is the women-thing:
		say "[quotation mark]We were wondering,[quotation mark] says one of them, to the basin, [quotation mark]whether she would know.[quotation mark]";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the women-thing:
		try just-greeting the noun;
		stop the action;
	continue the action.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the sheet-thing:
		say "Say how: beat [the noun] with something.";
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the sheet-thing:
		say "Say how: wash [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the women-thing:
		try other words;
		try just-greeting the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The soaking-in action translates into I6 as "SKOwn1".
The soaping-with action translates into I6 as "SKOwn2".
The beating-with action translates into I6 as "SKOwn3".
The rinsing-at action translates into I6 as "SKOwn4".
The spreading-on action translates into I6 as "SKOwn5".
The feeding-to action translates into I6 as "SKOwn6".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the soaping +) && x == (+ the basket +)) return ##SKOwn1;
			if (y == (+ the soap +) && x == (+ the sheet-thing +)) return ##SKOwn2;
			if (y == (+ the paddle +) && x == (+ the sheet-thing +)) return ##SKOwn3;
			if (y == (+ the rinsing +) && x == (+ the sheet-thing +)) return ##SKOwn4;
			if (y == (+ the soaping +) && x == (+ the sheet-thing +)) return ##SKOwn4;
			if (y == (+ the grass +) && x == (+ the sheet-thing +)) return ##SKOwn5;
			if (y == (+ the goat +) && x == (+ the stocking +) or (+ the sheet-thing +)) return ##SKOwn6;
		2:
			if (y == (+ the sheet-thing +) && x == (+ the soap +)) return ##SKOwn2 + 4096;
			if (y == (+ the grass +) && x == (+ the sheet-thing +)) return ##SKOwn5;
		3:
			if (y == (+ the soaping +) && x == (+ the basket +)) return ##SKOwn1;
			if (y == (+ the sheet-thing +) && x == (+ the soap +)) return ##SKOwn2 + 4096;
			if (y == (+ the rinsing +) && x == (+ the sheet-thing +)) return ##SKOwn4;
			if (y == (+ the soaping +) && x == (+ the sheet-thing +)) return ##SKOwn4;
			if (y == (+ the goat +) && x == (+ the stocking +) or (+ the sheet-thing +)) return ##SKOwn6;
		4:
			if (y == (+ the sheet-thing +) && x == (+ the soap +)) return ##SKOwn2 + 4096;
			if (y == (+ the goat +) && x == (+ the stocking +) or (+ the sheet-thing +)) return ##SKOwn6;
		5:
			if (y == (+ the goat +) && x == (+ the stocking +) or (+ the sheet-thing +)) return ##SKOwn6;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the location of the sheet-thing is the meadow and the sheet-thing is not enclosed by the player and the sheet-thing is rinsed-out:
		increase the sun of the sheet-thing by 1;
		if the sun of the sheet-thing is greater than 3, now the sun of the sheet-thing is 3.

Every turn:
	if the sun of the sheet-thing is at least 3 and the sheet-thing is rinsed-out:
		if the player can see the sheet-thing, say "The last damp goes out of the linen like a breath off glass. It lifts at one corner, of its own accord.";
		now the sheet-thing is bleached.

Part 6 - Tasks and endings

The soaped-it is a task. The points are 2.
The beaten-it is a task. The points are 1.
The rinsed-it is a task. The points are 2.
The whitened is a task. The points are 3.
The brought-task is a task. The points are 3.

The maximum score is 11.

Every turn:
	if the soaped-it is pending and the sheet-thing is soaped:
		achieve the soaped-it.

Every turn:
	if the beaten-it is pending and the sheet-thing is beaten-clean:
		achieve the beaten-it.

Every turn:
	if the rinsed-it is pending and the sheet-thing is rinsed-out:
		achieve the rinsed-it.

Every turn:
	if the whitened is pending and the sheet-thing is bleached:
		achieve the whitened.

Every turn:
	if the brought-task is pending and the sheet-thing is folded and the sheet-thing is in the basket and the stocking is not in the basket:
		achieve the brought-task.

Every turn:
	if the story has not ended and the brought-task is achieved:
		say "You go up the hill with it on your head, and one by one the shutters open a hand[']s breadth. Your grandmother is at the gate. She turns back one fold with her thumbnail and looks for as long as it takes. [quotation mark]There was a stain there,[quotation mark] she says. [quotation mark]I was fond of it.[quotation mark] But she carries it in herself.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the women-thing is hushed:
		say "By the third stroke the foam is the pink of a sugared almond. You see the stocking go by. All the paddles have stopped, at both basins; nobody laughs; that is how you know. On Sunday the bed is made up with your aunt[']s cotton, from a shop.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the washhouse.

When play begins:
	say "Your grandmother was married on this sheet, and your mother was born on it, and on Sunday it goes on the bride[']s bed in front of the whole village, which will look at it harder than at the bride. You are to wash it. [quotation mark]Cold water,[quotation mark] says your grandmother, who never goes down to the wash-house now. [quotation mark]Soap from the left. And look what[']s in the basket before you put in the basket.[quotation mark]".

To decide whether mention (N - a number) is absent:
	no.

To decide whether mention (N - a number) has an answer:
	if N is 17, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Nine of them, and behind each a forearm like a loaf.";
	if N is 2, say "White ones, chosen. You could count them, and somebody has.";
	if N is 3, say "None there today. Today they are where they can see.";
	if N is 4, say "There is a dent in your hair, the shape of willow.";
	if N is 5, say "Camphor wood, under your grandmother[']s window. It does not let in air, or advice.";
	if N is 6, say "Also hats, cradles, and once the priest[']s boot.";
	if N is 7, say "Dark as a saint[']s foot, and for the same reason.";
	if N is 8, say "All three grew up very clean.";
	if N is 9, say "The pupils lie sideways, like slots for money.";
	if N is 10, say "Yours, and wet, which improves them.";
	if N is 11, say "One block of granite made the pair, and they have not agreed since.";
	if N is 12, say "It comes off the mountain in a hurry, and leaves knowing everything.";
	if N is 13, say "Clear above and blue below, and it makes your wrists ache.";
	if N is 14, say "Hollowed in pairs, by knees.";
	if N is 15, say "A scallop shell, from somebody[']s pilgrimage.";
	if N is 16, say "Overhead, and taking its time, as one does with linen.";
	if N is 18, say "You are there.";
	if N is 19, say "You would have to go east.";
	if N is 20, say "You are there.";
	if N is 21, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'paddles//': if (n < 1 && SK_Near((+ the women-thing +))) return 1;
		'pebbles//': if (n < 2 && SK_Near((+ the rinsing +))) return 2;
		'girls//': if (n < 3 && SK_Near((+ the pillars +))) return 3;
		'head//': if (n < 4 && SK_Near((+ the basket +))) return 4;
		'chest//': if (n < 5 && SK_Near((+ the sheet-thing +))) return 5;
		'baskets//': if (n < 6 && SK_Near((+ the stocking +))) return 6;
		'handle//': if (n < 7 && SK_Near((+ the paddle +))) return 7;
		'uncles//': if (n < 8 && SK_Near((+ the paddle +))) return 8;
		'eyes//': if (n < 9 && SK_Near((+ the goat +))) return 9;
		'hems//': if (n < 10 && SK_Near((+ the goat +))) return 10;
		'basins//': if (n < 11 && SK_Near((+ the washhouse +))) return 11;
		'stream//': if (n < 12 && SK_Near((+ the washhouse +))) return 12;
		'water//': if (n < 13 && SK_Near((+ the washhouse +))) return 13;
		'stone//': if (n < 14 && SK_Near((+ the washhouse +))) return 14;
		'dish//': if (n < 15 && SK_Near((+ the washhouse +))) return 15;
		'sun//': if (n < 16 && SK_Near((+ the meadow +))) return 16;
		'bed//': if (n < 17 && SK_Near(player)) return 17;
		'boat//': if (n < 17 && SK_Near(player)) return 17;
		'bride//': if (n < 17 && SK_Near(player)) return 17;
		'cheese//': if (n < 17 && SK_Near(player)) return 17;
		'corner//': if (n < 17 && SK_Near(player)) return 17;
		'creases//': if (n < 17 && SK_Near(player)) return 17;
		'earth//': if (n < 17 && SK_Near(player)) return 17;
		'fold//': if (n < 17 && SK_Near(player)) return 17;
		'friday//': if (n < 17 && SK_Near(player)) return 17;
		'grandmoth//': if (n < 17 && SK_Near(player)) return 17;
		'man//': if (n < 17 && SK_Near(player)) return 17;
		'marys//': if (n < 17 && SK_Near(player)) return 17;
		'mother//': if (n < 17 && SK_Near(player)) return 17;
		'opinion//': if (n < 17 && SK_Near(player)) return 17;
		'people//': if (n < 17 && SK_Near(player)) return 17;
		'plate//': if (n < 17 && SK_Near(player)) return 17;
		'print//': if (n < 17 && SK_Near(player)) return 17;
		'sky//': if (n < 17 && SK_Near(player)) return 17;
		'space//': if (n < 17 && SK_Near(player)) return 17;
		'sunday//': if (n < 17 && SK_Near(player)) return 17;
		'thumb//': if (n < 17 && SK_Near(player)) return 17;
		'tooth//': if (n < 17 && SK_Near(player)) return 17;
		'brother//': if (n < 17 && SK_Near(player)) return 17;
		'wash-hous//': if (n < 18 && SK_Near((+ the washhouse +))) return 18; if (n < 21 && SK_Near((+ the meadow +))) return 21;
		'meadow//': if (n < 19 && SK_Near((+ the washhouse +))) return 19; if (n < 20 && SK_Near((+ the meadow +))) return 20;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'friday//') rtrue;
	if (w == 'marys//') rtrue;
	if (w == 'sunday//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs almond almonds arm arms";
		}
		'b': switch (n) {
			1: return "bed beds block blocks boat boats body boot boots breadth breadths breath breaths bride brides brother brothers bubble bubbles";
		}
		'c': switch (n) {
			1: return "carpet carpets ceiling cheese cheeses chest chests come comes corner corners cotton cottons crease creases";
		}
		'd': switch (n) {
			1: return "dent dents dish dishes";
		}
		'e': switch (n) {
			1: return "ear ears earth earths enemies enemy envelope envelopes eye eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers floor foam foams foot forearm forearms friday fridays";
		}
		'g': switch (n) {
			1: return "gate gates girl girls glass glasses goes gos grandmother grandmothers granite granites groom grooms ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand handle handles hands head heads heel heels help helps hem hems hill hills hurries hurry";
		}
		'k': switch (n) {
			1: return "kindness kindnesses knee knees";
		}
		'l': switch (n) {
			1: return "landing landings leg legs letter letters loaf loafs";
		}
		'm': switch (n) {
			1: return "man mans maries mary marys money moneys mother mothers mountain mountains mouth";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "opinion opinions";
		}
		'p': switch (n) {
			1: return "pattern patterns pause pauses pebble pebbles people person persons plate plates portugal portugals print prints pupil pupils";
		}
		's': switch (n) {
			1: return "sens senses shadow shadows shell shells shop shops shutter shutters skies sky sound sounds space spaces stain stains stone stones stream streams";
			2: return "stroke strokes sun sunday sundays suns";
		}
		't': switch (n) {
			1: return "thought thoughts throat throats thumb thumbnail thumbnails thumbs tongue tongues tooth tooths";
		}
		'u': switch (n) {
			1: return "uncle uncles";
		}
		'w': switch (n) {
			1: return "wall walls washing washings water waters whale whales whey wheys willow willows window windows womans wrist wrists";
		}
	}
	return 0;
];
-).
