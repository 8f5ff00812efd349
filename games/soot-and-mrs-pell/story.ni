"Soot and Mrs Pell" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The street is a room. It is privately-named.
The drawing-room is a room. It is privately-named.

The printed name of the street is "Area Steps".
The description of the street is "Fog, railings, a cab going by with its lamps lit at ten in the morning. Your handcart is drawn up at the kerb, with your own name on it, in paint that still smells. The drawing-room lies north, through the French window, since sweeps aren[']t let in at the door.[if the rods is swept-state] High over the slates, beside the pots, a pigeon sits with one side of it black.[end if]".
The drawing-room is north of the street.

The printed name of the drawing-room is "Drawing Room".
The description of the drawing-room is "Everything in it is white or gilt. A Persian carpet runs from wall to wall and laps the marble hearth like a tide. The fireplace has an iron register plate across its throat, worked by a knob. A piano bares its teeth.[if the soot is fallen-state] In the hearth is a heap of soot as high as a child.[end if]".
The street is south of the drawing-room.

Part 2 - States

A thing can be rolled, laid-state or sooty (this is its sheeting property).

A thing can be loose-rods, screwed or swept-state (this is its rodding property).

A thing can be drawn-state or shut-plate. A thing is usually shut-plate.

A thing can be aloft, fallen-state or bagged-soot (this is its sootfall property).

A thing can be ruined or spotless. A thing is usually spotless.

A thing can be content or doubtful. A thing is usually doubtful.

Part 3 - Things

The cart is a supporter. It is privately-named.
The sheet-thing is a thing. It is privately-named.
The rods is a thing. It is privately-named.
The brush is a thing. It is privately-named.
The sack-thing is a thing. It is privately-named.
The shovel is a thing. It is privately-named.
The railings is a thing. It is privately-named.
The pell is a woman. It is privately-named.
The carpet-thing is a thing. It is privately-named.
The fireplace is a thing. It is privately-named.
The plate is a thing. It is privately-named.
The soot is a thing. It is privately-named.
The piano is a thing. It is privately-named.

The cart is in the street.
The printed name of the cart is "handcart".
Include (- with name 'handcart//' 'cart//' 'paint//' 'handcarts//p', -) when defining the cart.
The description of the cart is "There was room on the side for AND DAUGHTER, and you have left it.".
The cart is fixed in place, not enterable and scenery.

The sheet-thing is on the cart.
The printed name of the sheet-thing is "dust sheet".
Include (- with name 'dust//' 'sheet//' 'sheets//p', -) when defining the sheet-thing.
The description of the sheet-thing is "Sailcloth, twelve foot square, boiled white.[if the sheet-thing is rolled] It is rolled up and tied.[end if][if the sheet-thing is laid-state] It is spread over the carpet, tucked under the fender and weighted at the corners.[end if][if the sheet-thing is sooty] It is rolled up, inside out, with what it caught.[end if]".
The sheet-thing is portable.

The rods is on the cart.
The printed name of the rods is "cane rods".
Include (- with name 'cane//' 'rods//' 'canes//', -) when defining the rods.
The description of the rods is "Malacca. They bend round corners and up your nose.[if the rods is loose-rods] They are in a bundle: eleven lengths, brass ended, and nothing on the end of them.[end if][if the rods is screwed] The brush is screwed on the first of them.[end if][if the rods is swept-state] They are black to the ninth joint.[end if]".
The rods is portable and plural-named.

The brush is on the cart.
The printed name of the brush is "flue brush".
Include (- with name 'flue//' 'brush//' 'whalebone//' 'black//' 'sunflower//' 'brushes//p', -) when defining the brush.
The description of the brush is "A black sunflower of whalebone, two feet across.".
The brush is portable.

The sack-thing is on the cart.
The printed name of the sack-thing is "soot sack".
Include (- with name 'soot//' 'sack//' 'bag//' 'sacks//p', -) when defining the sack-thing.
The description of the sack-thing is "Farmers give ninepence for it full.".
The sack-thing is portable.

The shovel is on the cart.
The printed name of the shovel is "shovel".
Include (- with name 'shovel//' 'shovels//p', -) when defining the shovel.
The description of the shovel is "Short in the handle, on account of hearths.".
The shovel is portable.

The railings is in the street.
The printed name of the railings is "railings".
Include (- with name 'railings//' 'fog//' 'cab//', -) when defining the railings.
The description of the railings is "Spiked, against Socialists.".
The railings is fixed in place, scenery and plural-named.

The pell is in the drawing-room.
The printed name of the pell is "Mrs Pell".
Include (- with name 'mrs//' 'pell//' 'lady//', -) when defining the pell.
The description of the pell is "Jet, lace, and a lorgnette, for seeing specks.".
The appearance of the pell is "Mrs Pell stands with her back to the piano, as if you had come for it.".
The first place of the pell is the drawing-room.
The pell is proper-named.

The carpet-thing is in the drawing-room.
The printed name of the carpet-thing is "Persian carpet".
Include (- with name 'persian//' 'carpet//' 'rug//' 'carpets//p', -) when defining the carpet-thing.
The description of the carpet-thing is "Roses, cypresses, and one small deliberate mistake by a weaver who knew his place. You have no wish to add another.".
The carpet-thing is fixed in place and scenery.

The fireplace is in the drawing-room.
The printed name of the fireplace is "fireplace".
Include (- with name 'fireplace//' 'hearth//' 'chimney//' 'flue//' 'marble//' 'fireplaces//p', -) when defining the fireplace.
The description of the fireplace is "Carrara, with nymphs, who will want doing round the nostrils. It was let go out last night.".
The fireplace is fixed in place and scenery.

The plate is in the drawing-room.
The printed name of the plate is "register plate".
Include (- with name 'register//' 'plate//' 'knob//' 'iron//' 'plates//p', -) when defining the plate.
The description of the plate is "Cast iron. It keeps the draught out in summer, and brushes at any season.[if the plate is shut-plate] The plate is shut across the flue.[end if][if the plate is drawn-state] The plate is drawn back, and out of the dark comes a breath of cold bacon.[end if]".
The plate is fixed in place and scenery.

The soot is in the drawing-room.
The printed name of the soot is "chimney soot".
Include (- with name 'chimney//' 'soot//' 'heap//', -) when defining the soot.
The description of the soot is "There is sixty feet of chimney, and none of it has been swept since the incident.".
The soot is fixed in place and scenery.
The indefinite article of the soot is "some".

The piano is in the drawing-room.
The printed name of the piano is "piano".
Include (- with name 'piano//' 'pianos//p', -) when defining the piano.
The description of the piano is "Shut and shawled. On it are eleven Pells in silver frames, not one of whom ever got dirty.".
The piano is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Spreading-over is an action applying to two things.
Understand "spread [something] over [something]" as spreading-over.
Understand "lay [something] over [something]" as spreading-over.
Understand "spread [something] on [something]" as spreading-over.
Understand "lay [something] on [something]" as spreading-over.
Understand "cover [something] with [something]" as spreading-over (with nouns reversed).
Understand "wrap [something] with [something]" as spreading-over (with nouns reversed).

Carry out spreading-over:
	if the noun is the sheet-thing and the second noun is the carpet-thing:
		if the sheet-thing is not enclosed by the player:
			say "Mrs Pell wants to know what you imagine that you are spreading.";
			stop the action;
		if the sheet-thing is not rolled:
			say "With that, now? It would be quicker to empty the scuttle over it.";
			stop the action;
		now the sheet-thing is laid-state;
		now the sheet-thing is in the drawing-room;
		say "It goes out like a sail and comes down like snow. You tuck it under the fender and stand a fire-dog on each corner. [quotation mark]Hm,[quotation mark] says Mrs Pell.";
		stop the action;
	say "That would lead nowhere.".

Just-rolling is an action applying to one thing.
Understand "roll [something]" as just-rolling.
Understand "fold [something]" as just-rolling.

Carry out just-rolling:
	if the noun is the sheet-thing:
		if the sheet-thing is not laid-state:
			say "It is rolled as tight as it will go.";
			stop the action;
		if the rods is screwed:
			say "You[']ll be wanting that under you in a moment.";
			stop the action;
		if the soot is fallen-state:
			say "There[']s a hundredweight of soot in the hearth yet. Bag that first, or roll up the roses with it.";
			stop the action;
		now the sheet-thing is sooty;
		now the sheet-thing is carried by the player;
		say "Corners to the middle, then the middle over itself, away from you, holding your breath. You lift the whole thing into your arms like a sleeping drunk.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the sheet-thing and the sheet-thing is laid-state:
		if the sheet-thing is laid-state:
			say "You don[']t pull up a sheet: you roll it.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Screwing-to is an action applying to two things.
Understand "screw [something] to [something]" as screwing-to.
Understand "attach [something] to [something]" as screwing-to.
Understand "fix [something] to [something]" as screwing-to.
Understand "join [something] to [something]" as screwing-to.
Understand "screw [something] on [something]" as screwing-to.
Understand "screw [something] onto [something]" as screwing-to.
Understand "repair [something] to [something]" as screwing-to.
Understand "mend [something] to [something]" as screwing-to.
Understand "patch [something] to [something]" as screwing-to.

Carry out screwing-to:
	if the noun is the brush and the second noun is the rods:
		if the brush is not enclosed by the player:
			say "You haven[']t the brush in hand.";
			stop the action;
		if the rods is not enclosed by the player:
			say "The rods need to be in your hand.";
			stop the action;
		if the rods is not loose-rods:
			say "You have screwed it as far as it goes.";
			stop the action;
		now the rods is screwed;
		now the brush is nowhere;
		say "A turn and a half, brass on brass, and a tap for luck.";
		stop the action;
	say "That would lead nowhere.".

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.
Understand "slide [something]" as just-pulling.
Understand "draw [something]" as just-pulling.

Carry out just-pulling:
	if the noun is the plate:
		if the plate is not shut-plate:
			say "It is as far out as it will go.";
			stop the action;
		now the plate is drawn-state;
		say "The knob comes, with a shriek that sends Mrs Pell[']s hand to her jet. A spoonful of soot patters down into the grate.";
		stop the action;
	try pulling the noun.

Sweeping-with is an action applying to two things.
Understand "sweep [something] with [something]" as sweeping-with.
Understand "push [something] up [something]" as sweeping-with (with nouns reversed).
Understand "clean [something] with [something]" as sweeping-with.

Carry out sweeping-with:
	if the noun is the fireplace and the second noun is the rods:
		if the rods is not enclosed by the player:
			say "You would need the rods for that.";
			stop the action;
		if the rods is loose-rods:
			say "Eleven canes with nothing on the end would only tickle it. Screw on the brush.";
			stop the action;
		if the rods is not screwed:
			say "You could eat off it, as far as the bend.";
			stop the action;
		if the plate is not drawn-state:
			say "You meet iron. The register plate is across the flue; there[']s a knob to pull.";
			stop the action;
		now the rods is swept-state;
		now the soot is fallen-state;
		say "You kneel, and feed it up: rod, joint, rod, joint, round the bend, past next door[']s conversation. At the eleventh there is no more chimney. You give it the twirl, and down it all comes, sixty feet of it, with a noise like a fat man sitting.";
		stop the action;
	say "That would lead nowhere.".

Shoveling-into is an action applying to two things.
Understand "shovel [something] into [something]" as shoveling-into.
Understand "bag [something] with [something]" as shoveling-into.
Understand "scoop [something] into [something]" as shoveling-into.
Understand "dig [something] into [something]" as shoveling-into.

Carry out shoveling-into:
	if the noun is the soot and the second noun is the sack-thing:
		if the sack-thing is not enclosed by the player:
			say "You need the sack.";
			stop the action;
		if the shovel is not enclosed by the player:
			say "With your hands? They are the only clean thing that she has complimented.";
			stop the action;
		if the soot is aloft:
			say "There isn[']t any to shovel yet. It is all still up there.";
			stop the action;
		if the soot is not fallen-state:
			say "Every grain is in the sack.";
			stop the action;
		now the soot is bagged-soot;
		say "Slowly, the blade down low, the mouth of the sack lower. Nineteen shovels. A curl of it rises, looks at the piano, and sinks again.";
		stop the action;
	say "That would lead nowhere.".

Just-asking is an action applying to one thing.
Understand "ask [something]" as just-asking.
Understand "talk to [something]" as just-asking.

Carry out just-asking:
	if the noun is the pell:
		say "[quotation mark]The last man,[quotation mark] says Mrs Pell, [quotation mark]said it would come out with bread. You will show me the carpet before you go: all of it.[quotation mark]";
		stop the action;
	try addressing the noun.

Just-whistling is an action applying to nothing.
Understand "whistle" as just-whistling.

Carry out just-whistling:
	say "You are not going to be reduced to that.";
	stop the action;
	say "That would lead nowhere.".

Showing-to is an action applying to two things.
Understand "show [something] to [something]" as showing-to.
Understand "present [something] to [something]" as showing-to.

Carry out showing-to:
	if the noun is the carpet-thing and the second noun is the pell:
		if the soot is not bagged-soot:
			say "[quotation mark]I can see the carpet,[quotation mark] says Mrs Pell. [quotation mark]I wish to see it afterwards.[quotation mark]";
			stop the action;
		if the sheet-thing is not sooty:
			say "She looks at twelve feet of sheet. [quotation mark]Am I to take it on trust?[quotation mark]";
			stop the action;
		if the sheet-thing is not on the cart:
			say "[quotation mark]And that?[quotation mark] says Mrs Pell. The lorgnette is on your bundle. [quotation mark]Out. To the cart, before it sneezes.[quotation mark]";
			stop the action;
		now the pell is content;
		say "She goes over it on her knees, with the lorgnette, all twelve yards: the roses, the cypresses, the mistake.";
		stop the action;
	try showing the noun to the second noun.

Check using:
	if the noun is the plate:
		try just-pulling the noun;
		stop the action;
	continue the action.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the sheet-thing:
		try other words;
		try just-rolling the noun;
		be done with other words;
		stop the action;
	if the noun is the plate:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the plate:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the fireplace:
		say "Say how: sweep [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the pell:
		try other words;
		try just-asking the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The spreading-over action translates into I6 as "SKOwn1".
The screwing-to action translates into I6 as "SKOwn2".
The sweeping-with action translates into I6 as "SKOwn3".
The shoveling-into action translates into I6 as "SKOwn4".
The showing-to action translates into I6 as "SKOwn5".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the carpet-thing +) && x == (+ the sheet-thing +)) return ##SKOwn1;
			if (y == (+ the sheet-thing +) && x == (+ the carpet-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the rods +) && x == (+ the brush +)) return ##SKOwn2;
			if (y == (+ the rods +) && x == (+ the fireplace +)) return ##SKOwn3;
			if (y == (+ the fireplace +) && x == (+ the rods +)) return ##SKOwn3 + 4096;
			if (y == (+ the sack-thing +) && x == (+ the soot +)) return ##SKOwn4;
			if (y == (+ the pell +) && x == (+ the carpet-thing +)) return ##SKOwn5;
		2:
			if (y == (+ the carpet-thing +) && x == (+ the sheet-thing +)) return ##SKOwn1;
			if (y == (+ the rods +) && x == (+ the brush +)) return ##SKOwn2;
		3:
			if (y == (+ the carpet-thing +) && x == (+ the sheet-thing +)) return ##SKOwn1;
			if (y == (+ the rods +) && x == (+ the brush +)) return ##SKOwn2;
			if (y == (+ the sack-thing +) && x == (+ the soot +)) return ##SKOwn4;
			if (y == (+ the pell +) && x == (+ the carpet-thing +)) return ##SKOwn5;
		4:
			if (y == (+ the carpet-thing +) && x == (+ the sheet-thing +)) return ##SKOwn1;
			if (y == (+ the rods +) && x == (+ the brush +)) return ##SKOwn2;
			if (y == (+ the pell +) && x == (+ the carpet-thing +)) return ##SKOwn5;
		5:
			if (y == (+ the pell +) && x == (+ the carpet-thing +)) return ##SKOwn5;
		6:
			if (y == (+ the rods +) && x == (+ the brush +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the soot is fallen-state and the sheet-thing is not laid-state and the sheet-thing is not sooty:
		now the carpet-thing is ruined.

Part 6 - Tasks and endings

The sheeted is a task. The points are 2.
The ready-task is a task. The points are 2.
The swept-out is a task. The points are 3.
The soot-bagged is a task. The points are 2.
The sheet-out is a task. The points are 2.
The inspected is a task. The points are 1.

The maximum score is 12.

Every turn:
	if the sheeted is pending and the sheet-thing is laid-state:
		achieve the sheeted.

Every turn:
	if the ready-task is pending and the rods is screwed and the plate is drawn-state:
		achieve the ready-task.

Every turn:
	if the swept-out is pending and the rods is swept-state and the sheet-thing is laid-state:
		achieve the swept-out.

Every turn:
	if the soot-bagged is pending and the soot is bagged-soot:
		achieve the soot-bagged.

Every turn:
	if the sheet-out is pending and the sheet-thing is sooty and the sheet-thing is on the cart:
		achieve the sheet-out.

Every turn:
	if the inspected is pending and the pell is content:
		achieve the inspected.

Every turn:
	if the story has not ended and the inspected is achieved:
		say "She gets up, with a hand on the piano. There isn[']t a speck. [quotation mark]The dining-room,[quotation mark] says Mrs Pell faintly, [quotation mark]smokes[quotation mark]; and then, as though it had been got out of her with pincers, [quotation mark]Miss.[quotation mark] It is two shillings. You know what to spend it on: a small pot of the same paint.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the carpet-thing is ruined:
		say "It comes down like a fat man sitting, and like a fat man it does not stay where it was put. A great soft black breath rolls out of the hearth and lies down upon Tabriz. In the silence a rose disappears. Mrs Pell has not screamed. She is getting up to it.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the street.

When play begins:
	say "Number Nine, the Crescent, had a chimney fire in 1891 and a chimney sweep in 1892, and Mrs Pell still speaks of the second one more bitterly. You have bought the business, brushes and all. The carpet is from Tabriz, the piano is from Leipzig, and Mrs Pell is from Harrogate. One speck, she says, and you may whistle for your shilling.".

To decide whether mention (N - a number) is absent:
	if N is 1:
		if the sheet-thing is laid-state:
			no;
		yes;
	if N is 2:
		if the sheet-thing is laid-state:
			no;
		yes;
	if N is 4:
		if the rods is not swept-state:
			no;
		yes;
	if N is 5:
		if the rods is swept-state:
			no;
		yes;
	if N is 6:
		if the rods is loose-rods:
			no;
		yes;
	if N is 17:
		if the plate is not drawn-state:
			no;
		yes;
	if N is 18:
		if the plate is drawn-state:
			no;
		yes;
	if N is 27:
		if the rods is swept-state:
			no;
		yes;
	if N is 29:
		if the plate is drawn-state:
			no;
		yes;
	if N is 30:
		if the plate is not drawn-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 32, no;
	if N is 33, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Under there, and white as milk.";
	if N is 2, say "It has the edge of the sheet under it.";
	if N is 3, say "A size too large for the trade.";
	if N is 4, say "Brass, like the rest of them.";
	if N is 5, say "There is brass under it somewhere.";
	if N is 6, say "Tied with your own bootlace.";
	if N is 7, say "Out at Pannal. They put it on onions.";
	if N is 8, say "Ash, and no longer than your forearm.";
	if N is 9, say "Not one in the Crescent was built for a tall sweep.";
	if N is 10, say "Tortoiseshell. It goes up whenever you breathe.";
	if N is 11, say "Black, and the only black that she allows in here.";
	if N is 12, say "Forty-eight, and every one of them white or pink.";
	if N is 13, say "They stand about the border like mourners.";
	if N is 14, say "Of Tabriz, and dead these sixty years.";
	if N is 15, say "One leaf, turned the wrong way. You have to know.";
	if N is 16, say "Three, holding up the mantel and not complaining.";
	if N is 17, say "The plate has it shut out, for now.";
	if N is 18, say "It smells of last winter[']s breakfasts.";
	if N is 19, say "Ivory, and behind a shut lid for your sake.";
	if N is 20, say "Silver. Eleven collars, and not a smut on one.";
	if N is 21, say "High, for ladies getting down from carriages.";
	if N is 22, say "North, through the French window.";
	if N is 23, say "It is to the north, and open just the width of a sweep.";
	if N is 24, say "Black, with a brass bell that is not for you.";
	if N is 25, say "Welsh, wet, and four floors up.";
	if N is 26, say "Two rows of six, like organ pipes.";
	if N is 27, say "It looks from one wing to the other.";
	if N is 28, say "Two smears of yellow, and then only the hooves.";
	if N is 29, say "As black as your hat.";
	if N is 30, say "All that you can see of it is iron.";
	if N is 31, say "White, with a gilt line at the height of a visitor.";
	if N is 34, say "You are there.";
	if N is 35, say "You would have to go north.";
	if N is 36, say "You are there.";
	if N is 37, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'carpet//': if (n < 1 && SK_Near((+ the sheet-thing +))) return 1;
		'roses//': if (n < 1 && SK_Near((+ the sheet-thing +))) return 1; if (n < 12 && SK_Near((+ the carpet-thing +))) return 12;
		'fender//': if (n < 2 && SK_Near((+ the sheet-thing +))) return 2;
		'nose//': if (n < 3 && SK_Near((+ the rods +))) return 3;
		'joint//': if (n < 4 && SK_Near((+ the rods +))) return 4; if (n < 5 && SK_Near((+ the rods +))) return 5;
		'bundle//': if (n < 6 && SK_Near((+ the rods +))) return 6;
		'farmers//': if (n < 7 && SK_Near((+ the sack-thing +))) return 7;
		'handle//': if (n < 8 && SK_Near((+ the shovel +))) return 8;
		'hearths//': if (n < 9 && SK_Near((+ the shovel +))) return 9;
		'lorgnette//': if (n < 10 && SK_Near((+ the pell +))) return 10;
		'jet//': if (n < 11 && SK_Near((+ the pell +))) return 11;
		'cypresses//': if (n < 13 && SK_Near((+ the carpet-thing +))) return 13;
		'weaver//': if (n < 14 && SK_Near((+ the carpet-thing +))) return 14;
		'mistake//': if (n < 15 && SK_Near((+ the carpet-thing +))) return 15;
		'nymphs//': if (n < 16 && SK_Near((+ the fireplace +))) return 16;
		'draught//': if (n < 17 && SK_Near((+ the plate +))) return 17; if (n < 18 && SK_Near((+ the plate +))) return 18;
		'teeth//': if (n < 19 && SK_Near((+ the piano +))) return 19;
		'frames//': if (n < 20 && SK_Near((+ the piano +))) return 20;
		'kerb//': if (n < 21 && SK_Near((+ the street +))) return 21;
		'drawing-r//': if (n < 22 && SK_Near((+ the street +))) return 22;
		'window//': if (n < 23 && SK_Near((+ the street +))) return 23;
		'door//': if (n < 24 && SK_Near((+ the street +))) return 24;
		'slates//': if (n < 25 && SK_Near((+ the street +))) return 25;
		'pots//': if (n < 26 && SK_Near((+ the street +))) return 26;
		'pigeon//': if (n < 27 && SK_Near((+ the street +))) return 27;
		'lamps//': if (n < 28 && SK_Near((+ the street +))) return 28;
		'throat//': if (n < 29 && SK_Near((+ the drawing-room +))) return 29; if (n < 30 && SK_Near((+ the drawing-room +))) return 30;
		'wall//': if (n < 31 && SK_Near((+ the drawing-room +))) return 31;
		'laps//': if (n < 32 && SK_Near((+ the drawing-room +))) return 32;
		'account//': if (n < 33 && SK_Near(player)) return 33;
		'bacon//': if (n < 33 && SK_Near(player)) return 33;
		'breath//': if (n < 33 && SK_Near(player)) return 33;
		'business//': if (n < 33 && SK_Near(player)) return 33;
		'child//': if (n < 33 && SK_Near(player)) return 33;
		'comes//': if (n < 33 && SK_Near(player)) return 33;
		'corners//': if (n < 33 && SK_Near(player)) return 33;
		'daughter//': if (n < 33 && SK_Near(player)) return 33;
		'fire//': if (n < 33 && SK_Near(player)) return 33;
		'incident//': if (n < 33 && SK_Near(player)) return 33;
		'leipzig//': if (n < 33 && SK_Near(player)) return 33;
		'lit//': if (n < 33 && SK_Near(player)) return 33;
		'nostrils//': if (n < 33 && SK_Near(player)) return 33;
		'pells//': if (n < 33 && SK_Near(player)) return 33;
		'season//': if (n < 33 && SK_Near(player)) return 33;
		'shilling//': if (n < 33 && SK_Near(player)) return 33;
		'speck//': if (n < 33 && SK_Near(player)) return 33;
		'specks//': if (n < 33 && SK_Near(player)) return 33;
		'square//': if (n < 33 && SK_Near(player)) return 33;
		'sweep//': if (n < 33 && SK_Near(player)) return 33;
		'tabriz//': if (n < 33 && SK_Near(player)) return 33;
		'tide//': if (n < 33 && SK_Near(player)) return 33;
		'wish//': if (n < 33 && SK_Near(player)) return 33;
		'steps//': if (n < 34 && SK_Near((+ the street +))) return 34; if (n < 37 && SK_Near((+ the drawing-room +))) return 37;
		'room//': if (n < 35 && SK_Near((+ the street +))) return 35; if (n < 36 && SK_Near((+ the drawing-room +))) return 36;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'window//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "account accounts air arm arms";
		}
		'b': switch (n) {
			1: return "bacon bacons bell bells bend bends blade blades body border borders brass brasses bread breads breakfast breakfasts breath breaths business businesses";
		}
		'c': switch (n) {
			1: return "cans carriage carriages ceiling child childs collar collars corner corners curl curls cypress cypresses";
		}
		'd': switch (n) {
			1: return "daughter daughters door doors drunk drunks";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face farmer farmers feet finger fingers fire fires floor floors foot forearm forearms";
		}
		'g': switch (n) {
			1: return "grain grains grate grates ground";
		}
		'h': switch (n) {
			1: return "hair hand handle handles hands hat hats head hoof hoofs hooves house houses hundredweight hundredweights";
		}
		'i': switch (n) {
			1: return "incident incidents";
		}
		'j': switch (n) {
			1: return "jet jets";
		}
		'k': switch (n) {
			1: return "kerb kerbs knee knees";
		}
		'l': switch (n) {
			1: return "leaf leafs leg legs leipzig leipzigs lid lids lit lits lorgnette lorgnettes";
		}
		'm': switch (n) {
			1: return "man mans mantel mantels mistake mistakes mouth mouths";
		}
		'n': switch (n) {
			1: return "noise noises nose noses nostril nostrils nymph nymphs";
		}
		'o': switch (n) {
			1: return "onion onions";
		}
		'p': switch (n) {
			1: return "pellses pincer pincers pot pots";
		}
		'r': switch (n) {
			1: return "roof";
		}
		's': switch (n) {
			1: return "sail sails sake sakes season seasons shilling shillings shriek shrieks silence silences sky slat slates slats smear smears smut smuts speck specks";
			2: return "spoonful spoonfuls";
		}
		't': switch (n) {
			1: return "tabriz tabrizes tap taps teeth tide tides tooth tooths trade trades twirl twirls";
		}
		'v': switch (n) {
			1: return "visitor visitors";
		}
		'w': switch (n) {
			1: return "wall walls weaver weavers window windows wing wings wish wishes";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'steps//': if (SK_Near((+ the street +)) || SK_Near((+ the drawing-room +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the street +))) rtrue;
	if (SK_Near((+ the drawing-room +))) rtrue;
	rfalse;
];
-).
