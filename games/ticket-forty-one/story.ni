"Ticket Forty-One" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The stall is a room. It is privately-named.

The printed name of the stall is "Night-Market Stall".
The description of the stall is "One gas lamp, one awning, a plank between you and the whole of Lantern Lane. You have a griddle, which runs off a bottle, and a charcoal brazier, which has been going since noon. An ice chest sweats under the plank. The batter stands in a bucket and the soya milk simmers in an urn, next to the chilli pot. Over your head hangs a blackboard in your aunt[']s hand, and behind you the drain is making a noise.[if the griddle is switched on and the pancake is on the griddle] A pancake is sizzling on the griddle.[end if][if the squid-thing is on the brazier and the squid-thing is raw-squid] On the brazier the squid is spitting.[end if][if the squid-thing is on the brazier and the squid-thing is charred-squid] On the brazier the squid has curled up brown at the edges, and smells like the reason people come.[end if]".

Part 2 - States

A thing can be charred-squid or raw-squid. A thing is usually raw-squid.

A thing can be brushed or unbrushed. A thing is usually unbrushed.

A thing can be runny, flipped or cooked-through (this is its batterside property).

A thing can be hot-cup or vacant-cup. A thing is usually vacant-cup.

A thing has a number called heat.

A thing has a number called warmth.

A thing has a number called served.

Part 3 - Things

The board is a thing. It is privately-named.
The griddle is a supporter. It is privately-named.
The brazier is a supporter. It is privately-named.
The batter is a thing. It is privately-named.
The urn is a thing. It is privately-named.
The icechest is a container. It is privately-named.
The squid-thing is a thing. It is privately-named.
The chilli is a thing. It is privately-named.
The cup-thing is a thing. It is privately-named.
The pancake is a thing. It is privately-named.
The sergeant is a man. It is privately-named.
The singer is a man. It is privately-named.
The boy-thing is a man. It is privately-named.
The lane is a thing. It is privately-named.
The drain is a thing. It is privately-named.

The board is in the stall.
The printed name of the board is "blackboard".
Include (- with name 'blackboard//' 'orders//' 'chalk//' 'blackboards//p', -) when defining the board.
The description of the board is "[quotation mark]41: SOYA MILK, HOT. 42: SQUID, CHILLI. 43: PANCAKE. In the order of the TICKETS. I will know.[quotation mark]".
The board is fixed in place and scenery.

The griddle is in the stall.
The printed name of the griddle is "griddle".
Include (- with name 'griddle//' 'tap//' 'bottle//' 'iron//' 'plate//' 'griddles//p', -) when defining the griddle.
The description of the griddle is "An iron plate, black as a hat, with a gas tap in front.[if the griddle is switched off] It is cold.[end if][if the griddle is switched on and the warmth of the griddle is less than 1] It is warming.[end if][if the griddle is switched on and the warmth of the griddle is at least 1] The air above it wobbles.[end if]".
The griddle is fixed in place, not enterable and scenery.
The griddle is switchable. The griddle is switched off.

The brazier is in the stall.
The printed name of the brazier is "brazier".
Include (- with name 'brazier//' 'coals//' 'charcoal//' 'rack//' 'paint//' 'drum//' 'wire//' 'braziers//p', -) when defining the brazier.
The description of the brazier is "A paint drum with a wire rack. The coals are gray on the outside and orange when you breathe on them.".
The brazier is fixed in place, not enterable and scenery.

The batter is in the stall.
The printed name of the batter is "batter".
Include (- with name 'batter//' 'bucket//', -) when defining the batter.
The description of the batter is "Flour, water, spring onions, and something that your aunt puts in with her back turned.".
The batter is fixed in place and scenery.
The indefinite article of the batter is "some".

The urn is in the stall.
The printed name of the urn is "soya milk".
Include (- with name 'soya//' 'milk//' 'urn//', -) when defining the urn.
The description of the urn is "It simmers in an urn that used to belong to the railway.".
The urn is fixed in place and scenery.
The indefinite article of the urn is "some".

The icechest is in the stall.
The printed name of the icechest is "ice chest".
Include (- with name 'ice//' 'chest//' 'chests//p', -) when defining the icechest.
The description of the icechest is "Blue plastic. Most of the ice is now a kind of broth.".
The icechest is fixed in place, not enterable, unopenable, open and scenery.

The squid-thing is in the icechest.
The printed name of the squid-thing is "squid".
Include (- with name 'squid//' 'skewer//' 'whole//' 'animal//' 'bamboo//' 'stick//' 'squids//p', -) when defining the squid-thing.
The description of the squid-thing is "The whole animal, scored across in diamonds, on a bamboo stick.[if the squid-thing is raw-squid] It is raw, and cool, and has no opinion of you.[end if][if the squid-thing is charred-squid] It is curled and freckled with char.[end if][if the squid-thing is brushed] Red chilli gleams in the creases.[end if]".
The squid-thing is portable.

The chilli is in the stall.
The printed name of the chilli is "chilli pot".
Include (- with name 'chilli//' 'pot//' 'chili//' 'brush//' 'paintbrush//' 'pots//p', -) when defining the chilli.
The description of the chilli is "Dark red, with a paintbrush standing in it.".
The chilli is fixed in place and scenery.

The cup-thing is in the stall.
The printed name of the cup-thing is "paper cup".
Include (- with name 'paper//' 'cup//' 'rabbit//' 'bare//' 'waxed//' 'cups//p', -) when defining the cup-thing.
The description of the cup-thing is "It has a rabbit on it.[if the cup-thing is vacant-cup] The inside is all bare waxed paper.[end if][if the cup-thing is hot-cup] It is full of hot soya milk, with a skin forming.[end if]".
The appearance of the cup-thing is "A paper cup stands ready on the plank.".
The first place of the cup-thing is the stall.
The cup-thing is portable.

The printed name of the pancake is "pancake".
Include (- with name 'pancake//' 'pancakes//p', -) when defining the pancake.
The description of the pancake is "As big as the griddle and as thin as an excuse.[if the pancake is runny] It is brown underneath, perhaps, but the top is still wet.[end if][if the pancake is flipped] It lies brown side up, sighing.[end if][if the pancake is cooked-through] It is brown on both sides, and blistered, and flakes when you look at it.[end if]".
The pancake is portable.

The sergeant is in the stall.
The printed name of the sergeant is "sergeant".
Include (- with name 'sergeant//' 'policeman//' 'police//' 'sergeants//p', -) when defining the sergeant.
The description of the sergeant is "White gloves, a whistle, a stomach that has arrived before him. He is holding his ticket flat against his chest, so that it won[']t count: you can read a 4, and the top of a 3.[if the pancake is carried by the sergeant] He is eating, and has taken off one glove.[end if]".
The appearance of the sergeant is "In front of everybody, though not in number, stands a police sergeant.".
The first place of the sergeant is the stall.

The singer is in the stall.
The printed name of the singer is "opera singer".
Include (- with name 'opera//' 'singer//' 'general//' 'wig//' 'singers//p', -) when defining the singer.
The description of the singer is "A general[']s wig, a painted face, flags at the shoulders. He is dead until the fourth act, he says, and starving. Ticket 42 is stuck behind his ear.[if the squid-thing is carried by the singer] He is eating the squid from the tentacles up, so as not to smudge.[end if]".
The appearance of the singer is "An opera singer is leaning on the plank in full armour.".
The first place of the singer is the stall.

The boy-thing is in the stall.
The printed name of the boy-thing is "small boy".
Include (- with name 'small//' 'boy//' 'child//' 'pyjamas//' 'boys//p', -) when defining the boy-thing.
The description of the boy-thing is "About five. He has come out by himself in pyjamas, with the exact money, for his grandmother across the lane, who can[']t sleep. He has ticket 41, and would sooner die than mention it.[if the cup-thing is carried by the boy-thing] He is holding the cup in both hands and isn[']t moving at all.[end if]".
The appearance of the boy-thing is "Behind them, visible chiefly as two hands on the edge of the plank, is a small boy.".
The first place of the boy-thing is the stall.

The lane is in the stall.
The printed name of the lane is "Lantern Lane".
Include (- with name 'lantern//' 'lane//' 'lanterns//' 'lanes//p', -) when defining the lane.
The description of the lane is "Lanterns, fish, shoes, fortunes, and somebody selling the same watch.".
The lane is fixed in place and scenery.

The drain is in the stall.
The printed name of the drain is "drain".
Include (- with name 'drain//' 'drains//p', -) when defining the drain.
The description of the drain is "It says glop. It has been saying it since Tuesday.".
The drain is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Pouring-on is an action applying to two things.
Understand "pour [something] on [something]" as pouring-on.
Understand "ladle [something] on [something]" as pouring-on.
Understand "spread [something] on [something]" as pouring-on.
Understand "fry [something] on [something]" as pouring-on.

Carry out pouring-on:
	if the noun is the batter and the second noun is the griddle:
		if the pancake is not nowhere:
			say "You have made one pancake. Nobody has asked for two.";
			stop the action;
		if the griddle is not switched on:
			say "On cold iron it would just lie there and be a puddle. Light the gas.";
			stop the action;
		if the warmth of the griddle is less than 1:
			say "You flick a drop of water at the iron, and it sits there. Give it a moment to get hot.";
			stop the action;
		now the pancake is on the griddle;
		now the pancake is runny;
		now the heat of the pancake is 0;
		say "One ladle in the middle, and round and round with the back of it, out to the rim. The iron hisses like a cinema.";
		stop the action;
	say "That would lead nowhere.".

Just-fliping is an action applying to one thing.
Understand "flip [something]" as just-fliping.
Understand "toss [something]" as just-fliping.

Carry out just-fliping:
	if the noun is the pancake:
		if the pancake is not on the griddle:
			say "You could, but the lane is not clean.";
			stop the action;
		if the pancake is not runny:
			say "It has been over once. Twice is showing off.";
			stop the action;
		if the heat of the pancake is less than 2:
			say "You get a corner up, and the corner stays in your hand. It hasn[']t set. Leave it a moment.";
			stop the action;
		now the pancake is flipped;
		now the heat of the pancake is 0;
		say "You get the blade under it, look your public in the eye, and send it over. It lands where it left.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the pancake and the pancake is on the griddle:
		if the pancake is runny:
			say "It would fold up round your wrist like a wet shirt. It has to be flipped first.";
			stop the action;
		if the pancake is not cooked-through:
			say "The second side is still pale. It has been over for no time at all.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		say "You slide it into a twist of newspaper.";
		stop the action;
	continue the action.

Check putting something on something:
	now the deed is 0;
	if (the noun is the pancake or the noun is the cup-thing) and (the second noun is the griddle or the second noun is the brazier):
		if the noun is enclosed by the player:
			say "[The noun] has no further business with fire.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the squid-thing and the second noun is the brazier:
		if the squid-thing is not raw-squid:
			say "It is done. Any longer and it would be a shoe.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the squid-thing and the second noun is the griddle:
		if the squid-thing is enclosed by the player:
			say "Squid on the griddle tastes of pancake, and the pancake tastes of squid, and people write letters. It goes on the brazier.";
			stop the action;
		now the deed is 3;
	continue the action.

After putting something on something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		say "It hits the wire, and the smell goes down the lane like news.";
		stop the action;
	if the deed is 3:
		continue the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if (the noun is the pancake or the noun is the cup-thing) and the second noun is the icechest:
		if the noun is enclosed by the player:
			say "Hot things for hot people, says your aunt. Not in the ice.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the squid-thing and the second noun is the icechest:
		if the squid-thing is not raw-squid:
			say "That has been to the fire and can[']t go home.";
			stop the action;
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	continue the action.

Brushing-with is an action applying to two things.
Understand "brush [something] with [something]" as brushing-with.
Understand "paint [something] with [something]" as brushing-with.
Understand "baste [something] with [something]" as brushing-with.

Carry out brushing-with:
	if the noun is the squid-thing and the second noun is the chilli:
		if the squid-thing is not charred-squid:
			say "Raw, it would only look embarrassed. Grill it first.";
			stop the action;
		if the squid-thing is not unbrushed:
			say "He has to sing, later.";
			stop the action;
		now the squid-thing is brushed;
		say "Three strokes a side. Your eyes water, like everybody[']s.";
		stop the action;
	say "That would lead nowhere.".

Filling-with is an action applying to two things.
Understand "fill [something] with [something]" as filling-with.
Understand "pour [something] into [something]" as filling-with (with nouns reversed).
Understand "ladle [something] into [something]" as filling-with (with nouns reversed).
Understand "refill [something] with [something]" as filling-with.

Carry out filling-with:
	if the noun is the cup-thing and the second noun is the urn:
		if the cup-thing is not enclosed by the player:
			say "The cup wants holding under the tap.";
			stop the action;
		if the cup-thing is not vacant-cup:
			say "It is full to the rabbit[']s ears.";
			stop the action;
		now the cup-thing is hot-cup;
		say "The railway urn gives a long, steady, departing sigh, and the rabbit goes pink with heat.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "serve [something] to [something]" as giving-to.
Understand "hand [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the cup-thing and the second noun is the boy-thing:
		if the cup-thing is not enclosed by the player:
			say "You aren[']t holding [the noun].";
			stop the action;
		if the cup-thing is not hot-cup:
			say "He looks into it and then at you. He is too polite to say that it is empty.";
			stop the action;
		now the cup-thing is carried by the boy-thing;
		say "[quotation mark]Forty-one![quotation mark] you call. There is a movement among the great. You lean right out over the plank and put it into his two hands, one at a time.";
		stop the action;
	if the noun is the squid-thing and the second noun is the singer:
		if the squid-thing is not enclosed by the player:
			say "You aren[']t holding [the noun].";
			stop the action;
		if the squid-thing is not charred-squid:
			say "[quotation mark]I have died on stages,[quotation mark] he says, [quotation mark]of less.[quotation mark] It wants grilling.";
			stop the action;
		if the squid-thing is not brushed:
			say "[quotation mark]And the chilli?[quotation mark] says the general. [quotation mark]I go back to be executed. I should like to feel something.[quotation mark]";
			stop the action;
		if the cup-thing is not carried by the boy-thing:
			say "[quotation mark]Forty-two,[quotation mark] says the singer, tapping his ear. [quotation mark]There must be a forty-one. I have been an understudy; I know how it is.[quotation mark]";
			stop the action;
		now the squid-thing is carried by the singer;
		say "[quotation mark]Forty-two![quotation mark] He bows, flags and all, and takes it in his teeth, since his hands are painted.";
		stop the action;
	if the noun is the pancake and the second noun is the sergeant:
		if the pancake is not enclosed by the player:
			say "You aren[']t holding [the noun].";
			stop the action;
		if the cup-thing is not carried by the boy-thing:
			say "The white gloves are already out. Then two small fists move on the edge of the plank, and you hear your aunt[']s voice, as if from the drain. Not yet: what number is he?";
			stop the action;
		if the squid-thing is not carried by the singer:
			say "[quotation mark]Forty-two,[quotation mark] remarks the general to the lanterns, [quotation mark]comes, in most systems, before forty-three.[quotation mark]";
			stop the action;
		now the pancake is carried by the sergeant;
		say "[quotation mark]Forty-three![quotation mark] you call, looking past him as though for somebody else. He turns over his ticket. He coughs. He comes forward one pace, like anybody.";
		stop the action;
	if (the noun is the cup-thing or the noun is the squid-thing or the noun is the pancake) and (the second noun is the boy-thing or the second noun is the singer or the second noun is the sergeant):
		if the noun is not enclosed by the player:
			say "You aren[']t holding [the noun].";
			stop the action;
		say "That isn[']t what the board says. You would never hear the end of it, and nor would they.";
		stop the action;
	try giving the noun to the second noun.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the pancake:
		try other words;
		try just-fliping the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the squid-thing:
		say "Say how: brush [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The pouring-on action translates into I6 as "SKOwn1".
The brushing-with action translates into I6 as "SKOwn2".
The filling-with action translates into I6 as "SKOwn3".
The giving-to action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the griddle +) && x == (+ the batter +)) return ##SKOwn1;
			if (y == (+ the chilli +) && x == (+ the squid-thing +)) return ##SKOwn2;
			if (y == (+ the urn +) && x == (+ the cup-thing +)) return ##SKOwn3;
			if (y == (+ the cup-thing +) && x == (+ the urn +)) return ##SKOwn3 + 4096;
			if (y == (+ the boy-thing +) && x == (+ the cup-thing +) or (+ the squid-thing +) or (+ the pancake +)) return ##SKOwn4;
			if (y == (+ the singer +) && x == (+ the squid-thing +) or (+ the cup-thing +) or (+ the pancake +)) return ##SKOwn4;
			if (y == (+ the sergeant +) && x == (+ the pancake +) or (+ the cup-thing +) or (+ the squid-thing +)) return ##SKOwn4;
		2:
			if (y == (+ the squid-thing +) && x == (+ the chilli +)) return ##SKOwn2 + 4096;
			if (y == (+ the cup-thing +) && x == (+ the urn +)) return ##SKOwn3 + 4096;
		3:
			if (y == (+ the squid-thing +) && x == (+ the chilli +)) return ##SKOwn2 + 4096;
			if (y == (+ the cup-thing +) && x == (+ the urn +)) return ##SKOwn3 + 4096;
			if (y == (+ the boy-thing +) && x == (+ the cup-thing +) or (+ the squid-thing +) or (+ the pancake +)) return ##SKOwn4;
			if (y == (+ the singer +) && x == (+ the squid-thing +) or (+ the cup-thing +) or (+ the pancake +)) return ##SKOwn4;
			if (y == (+ the sergeant +) && x == (+ the pancake +) or (+ the cup-thing +) or (+ the squid-thing +)) return ##SKOwn4;
		4:
			if (y == (+ the squid-thing +) && x == (+ the chilli +)) return ##SKOwn2 + 4096;
			if (y == (+ the cup-thing +) && x == (+ the urn +)) return ##SKOwn3 + 4096;
			if (y == (+ the boy-thing +) && x == (+ the cup-thing +) or (+ the squid-thing +) or (+ the pancake +)) return ##SKOwn4;
			if (y == (+ the singer +) && x == (+ the squid-thing +) or (+ the cup-thing +) or (+ the pancake +)) return ##SKOwn4;
			if (y == (+ the sergeant +) && x == (+ the pancake +) or (+ the cup-thing +) or (+ the squid-thing +)) return ##SKOwn4;
		5:
			if (y == (+ the boy-thing +) && x == (+ the cup-thing +) or (+ the squid-thing +) or (+ the pancake +)) return ##SKOwn4;
			if (y == (+ the singer +) && x == (+ the squid-thing +) or (+ the cup-thing +) or (+ the pancake +)) return ##SKOwn4;
			if (y == (+ the sergeant +) && x == (+ the pancake +) or (+ the cup-thing +) or (+ the squid-thing +)) return ##SKOwn4;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the griddle is switched on and the warmth of the griddle is less than 2:
		increase the warmth of the griddle by 1;
		if the warmth of the griddle is greater than 2, now the warmth of the griddle is 2.

Every turn:
	if the griddle is switched off:
		now the warmth of the griddle is 0.

Every turn:
	if the pancake is on the griddle and the griddle is switched on:
		increase the heat of the pancake by 1;
		if the heat of the pancake is greater than 6, now the heat of the pancake is 6.

Every turn:
	if the pancake is on the griddle and the pancake is runny and the heat of the pancake is at least 2 and the heat of the pancake is less than 3:
		if the player can see the griddle, say "Holes open in the top of the pancake, and its edges lift. It wants flipping.".

Every turn:
	if the pancake is on the griddle and the pancake is flipped and the heat of the pancake is at least 1:
		if the player can see the griddle, say "The pancake slides about by itself on the iron: it is done.";
		now the pancake is cooked-through;
		now the heat of the pancake is 1.

Every turn:
	if the pancake is on the griddle and the heat of the pancake is at least 6:
		if the player can see the griddle, say "The pancake gives up a curl of blue smoke, and you scrape it off into the lane, where a dog reads it. There is plenty of batter.";
		now the pancake is nowhere;
		now the heat of the pancake is 0;
		now the pancake is runny.

Every turn:
	if the squid-thing is on the brazier:
		increase the heat of the squid-thing by 1;
		if the heat of the squid-thing is greater than 6, now the heat of the squid-thing is 6.

Every turn:
	if the squid-thing is on the brazier and the squid-thing is raw-squid and the heat of the squid-thing is at least 2:
		if the player can see the brazier, say "On the brazier the squid draws in all its arms at once. Done, and in a minute it will be overdone.";
		now the squid-thing is charred-squid.

Every turn:
	if the squid-thing is on the brazier and the heat of the squid-thing is at least 6:
		if the player can see the brazier, say "The squid has turned to rubber. You tip it to the dog, who is having a very good evening, and pick another from the ice.";
		now the squid-thing is in the icechest;
		now the squid-thing is raw-squid;
		now the squid-thing is unbrushed;
		now the heat of the squid-thing is 0.

Part 6 - Tasks and endings

The boy-served is a task. The points are 3.
The squid-grilled is a task. The points are 1.
The squid-served is a task. The points are 3.
The pancake-fried is a task. The points are 2.
The pancake-served is a task. The points are 3.

The maximum score is 12.

Every turn:
	if the boy-served is pending and the cup-thing is carried by the boy-thing:
		achieve the boy-served.

Every turn:
	if the squid-grilled is pending and the squid-thing is charred-squid:
		achieve the squid-grilled.

Every turn:
	if the squid-served is pending and the boy-served is achieved and the squid-thing is carried by the singer:
		achieve the squid-served.

Every turn:
	if the pancake-fried is pending and the pancake is cooked-through:
		achieve the pancake-fried.

Every turn:
	if the pancake-served is pending and the squid-served is achieved and the pancake is carried by the sergeant:
		achieve the pancake-served.

Every turn:
	if the story has not ended and the pancake-served is achieved:
		say "When your aunt comes back, smelling of drain, there are three people standing in the light of the one lamp: a policeman with a general[']s napkin tucked in his collar, a general, and, up on the policeman[']s shoulders, where he can see over the roofs to a window across the lane, a boy, waving to let somebody know that it[']s coming. Your aunt counts the tickets on the spike. She moves the top one a quarter of an inch.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the stall.

When play begins:
	say "Your aunt has gone to see a man about a drain. [quotation mark]Ten minutes,[quotation mark] she said, [quotation mark]and don[']t let anybody be important.[quotation mark] At her stall nobody is important. You take a number from the nail, you wait, and you eat; she once made the mayor wait behind a boy with a balloon, and he came back every week until he died. There are three tickets out, and all of them are looking at you.".

To decide whether mention (N - a number) is absent:
	if N is 4:
		if the cup-thing is hot-cup:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 28, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Cut on the slant, as she insists.";
	if N is 2, say "A knife[']s breadth apart, all the way down.";
	if N is 3, say "Eight, and two for best.";
	if N is 4, say "Thin, and wrinkling at the rim.";
	if N is 5, say "Washed by somebody who worries about him.";
	if N is 6, say "Chrome. He has been asked not to, on this lane.";
	if N is 7, say "It has the best place in the queue.";
	if N is 8, say "Black, white and red: brave, crafty, doomed.";
	if N is 9, say "Four, with dragons. They bring down lanterns when he turns.";
	if N is 10, say "Quilted out to twice his own.";
	if N is 11, say "It has greasepaint on it, and your aunt[']s ticket.";
	if N is 12, say "Satin, mirrors and cardboard. It would stop a glance.";
	if N is 13, say "Counted out at home, and counted again on the stairs.";
	if N is 14, say "Clean, for five years old at this hour.";
	if N is 15, say "Across the lane, behind the one lit window.";
	if N is 16, say "Both feet, all sizes, while you wait.";
	if N is 17, say "In a drawer, sorted by a canary.";
	if N is 18, say "It goes, for as long as he is holding it.";
	if N is 19, say "On slabs, with their mouths open, like the customers.";
	if N is 20, say "Scrubbed white, and as high as a small boy[']s chin.";
	if N is 21, say "Striped once. Now it is mostly smoke.";
	if N is 22, say "It hisses, and the moths come a long way to hear.";
	if N is 23, say "Your aunt[']s: square, upright, and not to be argued with.";
	if N is 24, say "Forty-one, forty-two, forty-three. She wrote them with a brush.";
	if N is 25, say "Blue, and full of other people[']s suppers.";
	if N is 26, say "The next number on it is forty-four.";
	if N is 27, say "She is seeing a man about a drain.";
	if N is 29, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'onions//': if (n < 1 && SK_Near((+ the batter +))) return 1;
		'diamonds//': if (n < 2 && SK_Near((+ the squid-thing +))) return 2;
		'tentacles//': if (n < 3 && SK_Near((+ the squid-thing +))) return 3;
		'skin//': if (n < 4 && SK_Near((+ the cup-thing +))) return 4;
		'gloves//': if (n < 5 && SK_Near((+ the sergeant +))) return 5;
		'glove//': if (n < 5 && SK_Near((+ the sergeant +))) return 5;
		'whistle//': if (n < 6 && SK_Near((+ the sergeant +))) return 6;
		'stomach//': if (n < 7 && SK_Near((+ the sergeant +))) return 7;
		'face//': if (n < 8 && SK_Near((+ the singer +))) return 8;
		'flags//': if (n < 9 && SK_Near((+ the singer +))) return 9;
		'shoulders//': if (n < 10 && SK_Near((+ the singer +))) return 10;
		'ear//': if (n < 11 && SK_Near((+ the singer +))) return 11;
		'armour//': if (n < 12 && SK_Near((+ the singer +))) return 12;
		'money//': if (n < 13 && SK_Near((+ the boy-thing +))) return 13;
		'hands//': if (n < 14 && SK_Near((+ the boy-thing +))) return 14;
		'grandmoth//': if (n < 15 && SK_Near((+ the boy-thing +))) return 15;
		'shoes//': if (n < 16 && SK_Near((+ the lane +))) return 16;
		'fortunes//': if (n < 17 && SK_Near((+ the lane +))) return 17;
		'watch//': if (n < 18 && SK_Near((+ the lane +))) return 18;
		'fish//': if (n < 19 && SK_Near((+ the lane +))) return 19;
		'plank//': if (n < 20 && SK_Near((+ the stall +))) return 20;
		'awning//': if (n < 21 && SK_Near((+ the stall +))) return 21;
		'lamp//': if (n < 22 && SK_Near((+ the stall +))) return 22;
		'light//': if (n < 22 && SK_Near((+ the stall +))) return 22;
		'hand//': if (n < 23 && SK_Near((+ the stall +))) return 23;
		'ticket//': if (n < 24 && SK_Near((+ the stall +))) return 24;
		'tickets//': if (n < 24 && SK_Near((+ the stall +))) return 24;
		'air//': if (n < 25 && SK_Near((+ the stall +))) return 25;
		'nail//': if (n < 26 && SK_Near((+ the stall +))) return 26;
		'aunt//': if (n < 27 && SK_Near(player)) return 27;
		'flakes//': if (n < 28 && SK_Near(player)) return 28;
		'flat//': if (n < 28 && SK_Near(player)) return 28;
		'act//': if (n < 28 && SK_Near(player)) return 28;
		'head//': if (n < 28 && SK_Near(player)) return 28;
		'balloon//': if (n < 28 && SK_Near(player)) return 28;
		'broth//': if (n < 28 && SK_Near(player)) return 28;
		'char//': if (n < 28 && SK_Near(player)) return 28;
		'creases//': if (n < 28 && SK_Near(player)) return 28;
		'excuse//': if (n < 28 && SK_Near(player)) return 28;
		'hat//': if (n < 28 && SK_Near(player)) return 28;
		'man//': if (n < 28 && SK_Near(player)) return 28;
		'mayor//': if (n < 28 && SK_Near(player)) return 28;
		'noise//': if (n < 28 && SK_Near(player)) return 28;
		'opinion//': if (n < 28 && SK_Near(player)) return 28;
		'orange//': if (n < 28 && SK_Near(player)) return 28;
		'order//': if (n < 28 && SK_Near(player)) return 28;
		'people//': if (n < 28 && SK_Near(player)) return 28;
		'railway//': if (n < 28 && SK_Near(player)) return 28;
		'smudge//': if (n < 28 && SK_Near(player)) return 28;
		'stall//': if (n < 29 && SK_Near((+ the stall +))) return 29;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "act acts air airs arm armour armours arms aunt aunts awning awnings";
		}
		'b': switch (n) {
			1: return "balloon balloons blade blades board boards body breadth breadths broth broths";
		}
		'c': switch (n) {
			1: return "canaries canary cardboard cardboards ceiling char chars chilli chillis chin chins cinema cinemas collar collars corner corners crease creases curl";
			2: return "curls customer customers";
		}
		'd': switch (n) {
			1: return "diamond diamonds dog dogs dragon dragons drawer drawers drop drops";
		}
		'e': switch (n) {
			1: return "ear ears excuse excuses eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers fire fires fist fists flag flags flak flakes flaks flat flats floor foot fortune fortunes";
		}
		'g': switch (n) {
			1: return "gas glance glances glove gloves grandmother grandmothers ground";
		}
		'h': switch (n) {
			1: return "hair hat hats head heads heat heats hole holes";
		}
		'i': switch (n) {
			1: return "iron irons";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lamp lamps leg legs light lights";
		}
		'm': switch (n) {
			1: return "man mans mayor mayors mirror mirrors money moneys moth moths mouth mouths movement movements";
		}
		'n': switch (n) {
			1: return "nail nails napkin napkins newspaper newspapers noise noises nose";
		}
		'o': switch (n) {
			1: return "onion onions opinion opinions orange oranges";
		}
		'p': switch (n) {
			1: return "pace paces people person persons plank planks puddle puddles";
		}
		'q': switch (n) {
			1: return "quarter quarters queue queues";
		}
		'r': switch (n) {
			1: return "railway railways rim rims roof roofs rubber rubbers";
		}
		's': switch (n) {
			1: return "shirt shirts shoe shoes shoulder shoulders sky slab slabs slant slants smell smells smoke smokes smudge smudges spike spikes stair stairs stomach";
			2: return "stomaches stroke strokes supper suppers";
		}
		't': switch (n) {
			1: return "teeth tentacle tentacles ticket tickets tooth tooths twist twists";
		}
		'u': switch (n) {
			1: return "understudies understudy";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "wall walls water waters whistle whistles window windows wire wires wrist wrists";
		}
	}
	return 0;
];
-).
