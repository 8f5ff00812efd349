"The Interval" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The wardrobe is a room. It is privately-named.
The corridor is a room. It is privately-named.

The printed name of the wardrobe is "Wardrobe".
The description of the wardrobe is "Under the stage, so that the ceiling is full of feet. Rails of kings, a rail of murderers, a rail of maids. Your ironing table stands ready beneath the bulb, and round it is everything you ever needed in a hurry, except time.".
The corridor is north of the wardrobe.

The printed name of the corridor is "Corridor".
The description of the corridor is "Brick, painted cream to the height of a shoulder and green below. There[']s a stone sink with two taps. Callboys go by like swallows.".
The wardrobe is south of the corridor.

Part 2 - States

A thing can be claret, blotted, salted, lifting, rinsed or pressed (this is its wine property).

A thing has a number called minute-property.

A thing has a number called soak.

A thing has a number called heat.

A thing can be fatal or harmless. A thing is usually harmless.

Part 3 - Things

The duke is a man. It is privately-named.
The rails is a thing. It is privately-named.
The doublet is a thing. It is privately-named.
The shelf-thing is a supporter. It is privately-named.
The cloth is a thing. It is privately-named.
The salt is a thing. It is privately-named.
The wool-brush is a thing. It is privately-named.
The ironing-table is a supporter. It is privately-named.
The iron-thing is a thing. It is privately-named.
The sink-thing is a thing. It is privately-named.
The cold-tap is a thing. It is privately-named.
The hot-tap is a thing. It is privately-named.
The callboy is a thing. It is privately-named.

The duke is in the wardrobe.
The printed name of the duke is "Mr Fane".
Include (- with name 'mr//' 'fane//' 'duke//' 'actor//', -) when defining the duke.
The description of the duke is "Duke of Milan since April. Under the paint he is fifty, hoarse, and has a cold coming.".
The appearance of the duke is "Mr Fane sits on the skip in his shirt and tights, drinking your tea.".
The first place of the duke is the wardrobe.
The duke is proper-named.

The rails is in the wardrobe.
The printed name of the rails is "costume rails".
Include (- with name 'costume//' 'rails//' 'kings//' 'murderers//' 'maids//' 'rail//', -) when defining the rails.
The description of the rails is "The murderers are better cut than the kings.".
The rails is fixed in place, scenery and plural-named.

The doublet is in the wardrobe.
The printed name of the doublet is "white doublet".
Include (- with name 'white//' 'doublet//' 'silk//' 'wine//' 'stain//' 'doublets//p', -) when defining the doublet.
The description of the doublet is "Slashed sleeves, forty-one buttons, your own work: eleven nights.[if the doublet is claret] From collar to belt it is a map of France.[end if][if the doublet is blotted] The wine has stopped spreading. It is pink now, where it was crimson.[end if][if the doublet is salted] It is under a drift of salt, which is turning mauve.[end if][if the doublet is lifting] The salt has gone the colour of plums. The cloth under it has not.[end if][if the doublet is rinsed] It is white again, and wet through.[end if][if the doublet is pressed] It is white, dry, and crisp enough to marry in.[end if]".
The appearance of the doublet is "The doublet lies across a chair, where he dropped it.".
The first place of the doublet is the wardrobe.
The doublet is portable.

The shelf-thing is in the wardrobe.
The printed name of the shelf-thing is "shelf".
Include (- with name 'shelf//' 'shelfs//p', -) when defining the shelf-thing.
The description of the shelf-thing is "Over the bulb[']s flex. You could find anything on it blind, and in blackouts have.".
The shelf-thing is fixed in place, not enterable and scenery.

The cloth is on the shelf-thing.
The printed name of the cloth is "clean cloth".
Include (- with name 'clean//' 'cloth//' 'rag//' 'cloths//p', -) when defining the cloth.
The description of the cloth is "Old sheet, much boiled. It drinks.".
The cloth is portable.

The salt is on the shelf-thing.
The printed name of the salt is "cooking salt".
Include (- with name 'cooking//' 'salt//' 'packet//', -) when defining the salt.
The description of the salt is "Two pounds. It goes on while a stain is damp, waits a minute, and leaves with it.".
The salt is portable.
The indefinite article of the salt is "some".

The wool-brush is on the shelf-thing.
The printed name of the wool-brush is "clothes brush".
Include (- with name 'clothes//' 'brush//' 'brushes//p', -) when defining the wool-brush.
The description of the wool-brush is "For velvet, lint and dandruff, in that order.".
The wool-brush is portable.

The ironing-table is in the wardrobe.
The printed name of the ironing-table is "ironing table".
Include (- with name 'ironing//' 'table//' 'board//' 'tables//p', -) when defining the ironing-table.
The description of the ironing-table is "Blanket, sheet, scorch, scorch.".
The ironing-table is fixed in place, not enterable and scenery.

The iron-thing is in the wardrobe.
The printed name of the iron-thing is "flat-iron".
Include (- with name 'flat-iron//' 'flatiron//' 'iron//' 'flat-irons//p', -) when defining the iron-thing.
The description of the iron-thing is "Electric, and slow. On the handle you have painted: HEAT SETS.[if the iron-thing is switched on] The little lamp on it is lit.[end if]".
The iron-thing is fixed in place and scenery.
The iron-thing is switchable. The iron-thing is switched off.

The sink-thing is in the corridor.
The printed name of the sink-thing is "stone sink".
Include (- with name 'stone//' 'sink//' 'sinks//p', -) when defining the sink-thing.
The description of the sink-thing is "Greasepaint of three managements round the rim.".
The sink-thing is fixed in place and scenery.

The cold-tap is in the corridor.
The printed name of the cold-tap is "cold tap".
Include (- with name 'cold//' 'tap//' 'taps//p', -) when defining the cold-tap.
The description of the cold-tap is "Brass, a C on it, and a drip.".
The cold-tap is fixed in place and scenery.

The hot-tap is in the corridor.
The printed name of the hot-tap is "hot tap".
Include (- with name 'hot//' 'tap//' 'taps//p', -) when defining the hot-tap.
The description of the hot-tap is "Brass, an H on it. It comes out of the wall nearly boiling, and has ruined better cloth than this.".
The hot-tap is fixed in place and scenery.

The callboy is in the corridor.
The printed name of the callboy is "callboy".
Include (- with name 'callboy//' 'boys//' 'callboys//', -) when defining the callboy.
The description of the callboy is "[quotation mark]Beginners Act Four in a bit, miss![quotation mark] And gone.".
The callboy is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Bloting-with is an action applying to two things.
Understand "blot [something] with [something]" as bloting-with.
Understand "dab [something] with [something]" as bloting-with.
Understand "press [something] with [something]" as bloting-with.

Carry out bloting-with:
	if the noun is the doublet and the second noun is the cloth:
		if the cloth is not enclosed by the player:
			say "You need the cloth.";
			stop the action;
		if the doublet is not claret:
			say "It has given up all that it will give to a cloth.";
			stop the action;
		now the doublet is blotted;
		say "You press, and lift, and fold, and press. You do not rub. The cloth comes up like a butcher[']s.";
		stop the action;
	say "That would lead nowhere.".

Rubing-with is an action applying to two things.
Understand "rub [something] with [something]" as rubing-with.
Understand "scrub [something] with [something]" as rubing-with.

Carry out rubing-with:
	if the noun is the doublet and (the second noun is the cloth or the second noun is the wool-brush):
		say "Your hand moves to do it and the other hand slaps it. Rubbing is how laymen make a small stain into a large one.";
		stop the action;
	say "That would lead nowhere.".

Salting-with is an action applying to two things.
Understand "salt [something] with [something]" as salting-with.
Understand "cover [something] with [something]" as salting-with.
Understand "sprinkle [something] with [something]" as salting-with.
Understand "sprinkle [something] on [something]" as salting-with (with nouns reversed).
Understand "wrap [something] with [something]" as salting-with.

Carry out salting-with:
	if the noun is the doublet and the second noun is the salt:
		if the salt is not enclosed by the player:
			say "You make the gesture of a man scattering salt. It has no effect on wine.";
			stop the action;
		if the doublet is claret:
			say "There[']s so much wine standing in it that the salt would only swim. Blot it first.";
			stop the action;
		if the doublet is not blotted:
			say "Enough is enough.";
			stop the action;
		now the doublet is salted;
		say "You bury Burgundy, the Loire, and most of the south. It begins to go mauve as you watch.";
		stop the action;
	say "That would lead nowhere.".

Rinsing-at is an action applying to two things.
Understand "rinse [something] at [something]" as rinsing-at.
Understand "wash [something] at [something]" as rinsing-at.

Carry out rinsing-at:
	if the noun is the doublet and the second noun is the cold-tap:
		if the doublet is not enclosed by the player:
			say "You need the doublet in your hands.";
			stop the action;
		if the doublet is claret:
			say "Under the tap, as it is, and the whole front would go pink for good. It wants drawing out first: a cloth, then salt.";
			stop the action;
		if the doublet is blotted:
			say "Water alone would carry it through to the lining. Salt, and patience, in that order.";
			stop the action;
		if the doublet is salted:
			say "The salt has hardly begun. It wants a minute or two.";
			stop the action;
		if the doublet is not lifting:
			say "Once was enough. You[']ll drown it.";
			stop the action;
		now the doublet is rinsed;
		say "From the back of the cloth, so that the stain goes out by the way it came in. The salt slides off down the sink like a pink avalanche. And it is white. It is sopping, but it is white.";
		stop the action;
	if the noun is the doublet and the second noun is the hot-tap:
		if the doublet is not enclosed by the player:
			say "You need the doublet in your hands.";
			stop the action;
		if the doublet is rinsed:
			say "It is out of danger, and you take a step back from the H to keep it so.";
			stop the action;
		if the doublet is pressed:
			say "It is out of danger, and you take a step back from the H to keep it so.";
			stop the action;
		now the doublet is claret;
		now the hot-tap is fatal;
		say "Steam goes up. Under it, before you can snatch the cloth away, every drop of claret that was left has gone brown, and fast.";
		stop the action;
	say "That would lead nowhere.".

Ironing-with is an action applying to two things.
Understand "iron [something] with [something]" as ironing-with.

Carry out ironing-with:
	if the noun is the doublet and the second noun is the iron-thing:
		if the doublet is not on the ironing-table:
			say "You[']d have to lay it on the table.";
			stop the action;
		if the iron-thing is not switched on:
			say "The iron is stone cold.";
			stop the action;
		if the heat of the iron-thing is less than 2:
			say "You spit on it. The spit sits there and looks at you. It isn[']t hot yet.";
			stop the action;
		if the doublet is claret:
			say "HEAT SETS, says the handle. You would be ironing that stain in for ever.";
			stop the action;
		if the doublet is blotted:
			say "HEAT SETS, says the handle. It is still pink.";
			stop the action;
		if the doublet is salted:
			say "You would be making glass.";
			stop the action;
		if the doublet is lifting:
			say "Rinse the salt out of it first; it has half the wine in it.";
			stop the action;
		if the doublet is not rinsed:
			say "There isn[']t a crease left.";
			stop the action;
		now the doublet is pressed;
		say "Through the clean sheet, left front, right front, sleeves, collar. It hisses, and stiffens, and becomes clothes.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "dress [something] in [something]" as giving-to (with nouns reversed).
Understand "hand [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the doublet and the second noun is the duke:
		if the doublet is not enclosed by the player:
			say "You haven[']t got it in your hands.";
			stop the action;
		if the doublet is rinsed:
			say "[quotation mark]It[']s wet,[quotation mark] says Mr Fane, who has played Lear on a beach. [quotation mark]I shall steam. They[']ll think I[']m on fire.[quotation mark] It needs the iron.";
			stop the action;
		if the doublet is not pressed:
			say "[quotation mark]My dear,[quotation mark] he says, [quotation mark]I am getting married, not committing a murder.[quotation mark] Not like that.";
			stop the action;
		now the doublet is carried by the duke;
		say "You hold it, and he backs into it like a horse into shafts, and you do forty-one buttons in the time that it takes him to finish your tea.";
		stop the action;
	if (the noun is the cloth or the noun is the salt or the noun is the wool-brush) and the second noun is the duke:
		say "[quotation mark]For me?[quotation mark] says Mr Fane. [quotation mark]No,[quotation mark] you say, and he goes back to the tea.";
		stop the action;
	try giving the noun to the second noun.

Check putting something on something:
	now the deed is 0;
	if (the noun is the cloth or the noun is the salt or the noun is the wool-brush) and the second noun is the ironing-table:
		if the noun is enclosed by the player:
			say "That[']s for the doublet, and there[']s no time to be tidy.";
			stop the action;
		now the deed is 1;
	continue the action.

After putting something on something:
	if the deed is 1:
		continue the action;
	continue the action.

Just-asking is an action applying to one thing.
Understand "ask [something]" as just-asking.
Understand "scold [something]" as just-asking.
Understand "talk to [something]" as just-asking.

Carry out just-asking:
	if the noun is the duke:
		say "[quotation mark]It was in the blocking,[quotation mark] he says. [quotation mark]He used to stand further left.[quotation mark]";
		stop the action;
	try addressing the noun.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the doublet:
		say "Say how: cover [the noun] with something.";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the doublet:
		say "Say how: rub [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the duke:
		try other words;
		try just-asking the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The rubing-with action translates into I6 as "SKOwn1".
The salting-with action translates into I6 as "SKOwn2".
The rinsing-at action translates into I6 as "SKOwn3".
The ironing-with action translates into I6 as "SKOwn4".
The giving-to action translates into I6 as "SKOwn5".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the cloth +) && x == (+ the doublet +)) return -1;
			if (y == (+ the wool-brush +) && x == (+ the doublet +)) return ##SKOwn1;
			if (y == (+ the salt +) && x == (+ the doublet +)) return ##SKOwn2;
			if (y == (+ the doublet +) && x == (+ the salt +)) return ##SKOwn2 + 4096;
			if (y == (+ the cold-tap +) && x == (+ the doublet +)) return ##SKOwn3;
			if (y == (+ the hot-tap +) && x == (+ the doublet +)) return ##SKOwn3;
			if (y == (+ the iron-thing +) && x == (+ the doublet +)) return ##SKOwn4;
			if (y == (+ the duke +) && x == (+ the doublet +) or (+ the cloth +) or (+ the salt +) or (+ the wool-brush +)) return ##SKOwn5;
			if (y == (+ the doublet +) && x == (+ the duke +)) return ##SKOwn5 + 4096;
			if (y == (+ the cloth +) && x == (+ the duke +)) return ##SKOwn5 + 4096;
			if (y == (+ the salt +) && x == (+ the duke +)) return ##SKOwn5 + 4096;
			if (y == (+ the wool-brush +) && x == (+ the duke +)) return ##SKOwn5 + 4096;
		2:
			if (y == (+ the doublet +) && x == (+ the salt +)) return ##SKOwn2 + 4096;
		3:
			if (y == (+ the doublet +) && x == (+ the salt +)) return ##SKOwn2 + 4096;
			if (y == (+ the cold-tap +) && x == (+ the doublet +)) return ##SKOwn3;
			if (y == (+ the hot-tap +) && x == (+ the doublet +)) return ##SKOwn3;
			if (y == (+ the duke +) && x == (+ the doublet +) or (+ the cloth +) or (+ the salt +) or (+ the wool-brush +)) return ##SKOwn5;
			if (y == (+ the doublet +) && x == (+ the duke +)) return ##SKOwn5 + 4096;
			if (y == (+ the cloth +) && x == (+ the duke +)) return ##SKOwn5 + 4096;
			if (y == (+ the salt +) && x == (+ the duke +)) return ##SKOwn5 + 4096;
			if (y == (+ the wool-brush +) && x == (+ the duke +)) return ##SKOwn5 + 4096;
		4:
			if (y == (+ the doublet +) && x == (+ the salt +)) return ##SKOwn2 + 4096;
			if (y == (+ the duke +) && x == (+ the doublet +) or (+ the cloth +) or (+ the salt +) or (+ the wool-brush +)) return ##SKOwn5;
		5:
			if (y == (+ the duke +) && x == (+ the doublet +) or (+ the cloth +) or (+ the salt +) or (+ the wool-brush +)) return ##SKOwn5;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the doublet is not carried by the duke:
		increase the minute-property of the duke by 1;
		if the minute-property of the duke is greater than 26, now the minute-property of the duke is 26.

Every turn:
	if the doublet is salted:
		increase the soak of the doublet by 1;
		if the soak of the doublet is greater than 2, now the soak of the doublet is 2.

Every turn:
	if the doublet is salted and the soak of the doublet is at least 2:
		if the player can see the doublet, say "Mauve, then violet, then plum: the salt has drunk all that it can.";
		now the doublet is lifting.

Every turn:
	if the iron-thing is switched on:
		increase the heat of the iron-thing by 1;
		if the heat of the iron-thing is greater than 2, now the heat of the iron-thing is 2.

Every turn:
	if the iron-thing is switched off:
		now the heat of the iron-thing is 0.

Every turn:
	if the minute-property of the duke is at least 16 and the minute-property of the duke is less than 17:
		say "A bell, far off, and a boy[']s voice: [quotation mark]Five minutes, please![quotation mark]".

Every turn:
	if the minute-property of the duke is at least 22 and the minute-property of the duke is less than 23:
		say "Overhead the feet are changing direction. They are coming back to their seats.".

Part 6 - Tasks and endings

The blotted-out is a task. The points are 1.
The salt-drawn is a task. The points are 2.
The rinsed-out is a task. The points are 2.
The ironed is a task. The points are 2.
The dressed is a task. The points are 2.

The maximum score is 9.

Every turn:
	if the blotted-out is pending and the doublet is blotted:
		achieve the blotted-out.

Every turn:
	if the salt-drawn is pending and the doublet is lifting:
		achieve the salt-drawn.

Every turn:
	if the rinsed-out is pending and the doublet is rinsed:
		achieve the rinsed-out.

Every turn:
	if the ironed is pending and the doublet is pressed:
		achieve the ironed.

Every turn:
	if the dressed is pending and the doublet is carried by the duke:
		achieve the dressed.

Every turn:
	if the story has not ended and the dressed is achieved:
		say "The second bell. He goes up the iron stairs two at a time, fifty and hoarse, and you hear two thousand people draw in their breath at how white it is. After that you hear the page come on, on his mark, with the cake.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the hot-tap is fatal:
		say "Heat sets. There is no second doublet: there is the Third Murderer[']s jerkin, and in it Mr Fane goes up to be married. They laugh until the swords come out.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the minute-property of the duke is at least 26:
		say "The second bell. You hear the curtain go up, and a flute, and a bishop; and then, where a duke should be, nothing, for longer than there has ever been nothing in that theatre.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the wardrobe.

When play begins:
	say "The prompt-side bell has gone: interval. In the last line of the act the Duke of Milan made a large gesture at a small page with a jug; and Act Four is his wedding, and the doublet is white. [quotation mark]It[']s only claret,[quotation mark] says the Duke, who bought it himself, so that it should look right. You are wardrobe. You have until the second bell.".

To decide whether mention (N - a number) is absent:
	if N is 7:
		if the doublet is claret:
			no;
		yes;
	if N is 8:
		if the doublet is salted:
			no;
		yes;
	if N is 14:
		if the iron-thing is switched on:
			no;
		yes;
	if N is 15:
		if the iron-thing is switched off:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 10, no;
	if N is 12, no;
	if N is 17, no;
	if N is 25, no;
	if N is 26, no;
	if N is 27, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Handsome, as far as the ears.";
	if N is 2, say "Wicker, strapped, with Mr Fane for a lid.";
	if N is 3, say "Linen, and limp with three acts.";
	if N is 4, say "Darned at both knees, for proposals.";
	if N is 5, say "He has found where you keep the sugar.";
	if N is 6, say "Eleven slashes in each, every one of them lined.";
	if N is 7, say "Burgundy is well up, and the Alps are going.";
	if N is 8, say "Coarse, so that each grain can hold its share.";
	if N is 9, say "It stands up by itself, on forty tucks.";
	if N is 11, say "Brown, plaited, and longer than it ought to be.";
	if N is 13, say "Black, with the letters in white enamel.";
	if N is 14, say "Red, and no bigger than a bead.";
	if N is 15, say "Out.";
	if N is 16, say "Pink, brown, and a green that nobody wears now.";
	if N is 18, say "It keeps better time than the callboys.";
	if N is 19, say "Overhead. You know the play by its boots.";
	if N is 20, say "Boards. Dust comes down through them on the laughs.";
	if N is 21, say "Forty watts, and it shakes at every sword fight.";
	if N is 22, say "Out of a banquet, with one arm only painted on.";
	if N is 23, say "A C and an H, both in brass.";
	if N is 24, say "Warm to the hand, on the side of the H.";
	if N is 28, say "You are there.";
	if N is 29, say "You would have to go north.";
	if N is 30, say "You are there.";
	if N is 31, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'paint//': if (n < 1 && SK_Near((+ the duke +))) return 1;
		'skip//': if (n < 2 && SK_Near((+ the duke +))) return 2;
		'shirt//': if (n < 3 && SK_Near((+ the duke +))) return 3;
		'tights//': if (n < 4 && SK_Near((+ the duke +))) return 4;
		'tea//': if (n < 5 && SK_Near((+ the duke +))) return 5;
		'sleeves//': if (n < 6 && SK_Near((+ the doublet +))) return 6;
		'map//': if (n < 7 && SK_Near((+ the doublet +))) return 7;
		'drift//': if (n < 8 && SK_Near((+ the doublet +))) return 8;
		'collar//': if (n < 9 && SK_Near((+ the doublet +))) return 9;
		'belt//': if (n < 10 && SK_Near((+ the doublet +))) return 10;
		'flex//': if (n < 11 && SK_Near((+ the shelf-thing +))) return 11;
		'blackouts//': if (n < 12 && SK_Near((+ the shelf-thing +))) return 12;
		'handle//': if (n < 13 && SK_Near((+ the iron-thing +))) return 13;
		'lamp//': if (n < 14 && SK_Near((+ the iron-thing +))) return 14; if (n < 15 && SK_Near((+ the iron-thing +))) return 15;
		'rim//': if (n < 16 && SK_Near((+ the sink-thing +))) return 16;
		'managemen//': if (n < 17 && SK_Near((+ the sink-thing +))) return 17;
		'drip//': if (n < 18 && SK_Near((+ the cold-tap +))) return 18;
		'stage//': if (n < 19 && SK_Near((+ the wardrobe +))) return 19;
		'ceiling//': if (n < 20 && SK_Near((+ the wardrobe +))) return 20;
		'bulb//': if (n < 21 && SK_Near((+ the wardrobe +))) return 21;
		'chair//': if (n < 22 && SK_Near((+ the wardrobe +))) return 22;
		'taps//': if (n < 23 && SK_Near((+ the corridor +))) return 23;
		'wall//': if (n < 24 && SK_Near((+ the corridor +))) return 24;
		'shoulder//': if (n < 25 && SK_Near((+ the corridor +))) return 25;
		'act//': if (n < 26 && SK_Near(player)) return 26;
		'bell//': if (n < 26 && SK_Near(player)) return 26;
		'gesture//': if (n < 26 && SK_Near(player)) return 26;
		'heat//': if (n < 26 && SK_Near(player)) return 26;
		'hurry//': if (n < 26 && SK_Near(player)) return 26;
		'jug//': if (n < 26 && SK_Near(player)) return 26;
		'order//': if (n < 26 && SK_Near(player)) return 26;
		'page//': if (n < 26 && SK_Near(player)) return 26;
		'velvet//': if (n < 26 && SK_Near(player)) return 26;
		'wedding//': if (n < 26 && SK_Near(player)) return 26;
		'milan//': if (n < 27 && SK_Near(player)) return 27;
		'france//': if (n < 27 && SK_Near(player)) return 27;
		'wardrobe//': if (n < 28 && SK_Near((+ the wardrobe +))) return 28; if (n < 31 && SK_Near((+ the corridor +))) return 31;
		'corridor//': if (n < 29 && SK_Near((+ the wardrobe +))) return 29; if (n < 30 && SK_Near((+ the corridor +))) return 30;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'france//') rtrue;
	if (w == 'milan//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "act acts air alp alps arm arms avalanche avalanches";
		}
		'b': switch (n) {
			1: return "banquet banquets beach beaches bead beads bell bells belt belts bishop bishops blackout blackouts blocking blockings body boot boots brass brasses";
			2: return "breath breaths bulb bulbs";
		}
		'c': switch (n) {
			1: return "cake cakes ceiling ceilings chair chairs collar collars coming comings corner corners curtain curtains";
		}
		'd': switch (n) {
			1: return "dear dears drip drips drop drops";
		}
		'e': switch (n) {
			1: return "ear ears effect effects enamel enamels eye eyes";
		}
		'f': switch (n) {
			1: return "face feet fight fights finger fingers fire fires flex flexes floor flute flutes foot france frances";
		}
		'g': switch (n) {
			1: return "gesture gestures grain grains ground";
		}
		'h': switch (n) {
			1: return "hair handle handles head heat heats horse horses hurries hurry";
		}
		'i': switch (n) {
			1: return "interval intervals";
		}
		'j': switch (n) {
			1: return "jerkin jerkins jug jugs";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "laugh laughs leg legs letter letters lid lids lining linings loire loires";
		}
		'm': switch (n) {
			1: return "man management managements mans mark marks milan milans mouth murder murders";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "order orders";
		}
		'p': switch (n) {
			1: return "page pages paint paints people person persons play plays proposal proposals";
		}
		'r': switch (n) {
			1: return "rim rims roof";
		}
		's': switch (n) {
			1: return "seat seats shaft shafts share shares sheet sheets shirt shirts shoulder shoulders skip skips sky slash slashes sleeve sleeves spit spits stage stages";
			2: return "stair stairs step steps sugar sugars sword swords";
		}
		't': switch (n) {
			1: return "tea teas theatre theatres tight tights tuck tucks";
		}
		'v': switch (n) {
			1: return "velvet velvets voice voices";
		}
		'w': switch (n) {
			1: return "wall walls watt watts wedding weddings";
		}
	}
	return 0;
];
-).
