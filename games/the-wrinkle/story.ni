"The Wrinkle" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The boilingroom is a room. It is privately-named.
The tasting-room is a room. It is privately-named.

The printed name of the boilingroom is "Boiling Room".
The description of the boilingroom is "Wasps, copper, and a sweetness that you can hear. Pan One stands apart from the rest on its own valve, for trials, with three pounds of damsons in it, stoned. There[']s a sugar bin by it with a one-pound scoop, a rack of warm pipes where jars wait, an ice chest for the Minister[']s lemonade, and a dresser full of the canteen[']s odd crockery. The tasting room is to the north.[if the valve is switched off and the boiling of the pan-thing is less than 1] Pan One is cold.[end if][if the valve is switched off and the boiling of the pan-thing is at least 1] Pan One is off the boil.[end if][if the valve is switched on and the boiling of the pan-thing is less than 4] Pan One is boiling, pink and loud.[end if][if the boiling of the pan-thing is at least 4 and the boiling of the pan-thing is less than 8 and the valve is switched on] Pan One has gone dark, and the bubbles in it rise slowly and say plop.[end if][if the boiling of the pan-thing is at least 8 and the valve is switched on] Pan One is nearly black.[end if]".
The tasting-room is north of the boilingroom.

The printed name of the tasting-room is "Tasting Room".
The description of the tasting-room is "Linoleum, a white cloth, a spoon. The Minister sits on one side of the cloth with a slice of bread, and his secretary on the other with a pencil. Somebody has explained nothing to them, at length.".
The boilingroom is south of the tasting-room.

Part 2 - States

A thing has a number called scoops.

A thing has a number called boiling.

A thing can be dissolved or gritty. A thing is usually gritty.

A thing has a number called chill.

A thing can be smeared or unused. A thing is usually unused.

A thing has a number called toast.

A thing can be potted or bare-jar. A thing is usually bare-jar.

A thing can be proven-state or unproven. A thing is usually unproven.

Part 3 - Things

The pan-thing is a thing. It is privately-named.
The valve is a thing. It is privately-named.
The bin-thing is a thing. It is privately-named.
The rack is a supporter. It is privately-named.
The chest is a container. It is privately-named.
The dresser is a supporter. It is privately-named.
The saucer is a thing. It is privately-named.
The jar is a thing. It is privately-named.
The panfour is a thing. It is privately-named.
The wasps is a thing. It is privately-named.
The lavender is a woman. It is privately-named.
The minister is a man. It is privately-named.
The secretary is a man. It is privately-named.

The pan-thing is in the boilingroom.
The printed name of the pan-thing is "Pan One".
Include (- with name 'pan//' 'one//' 'jam//' 'damsons//' 'juice//', -) when defining the pan-thing.
The description of the pan-thing is "Copper, and kept so bright that it looks embarrassed.[if the scoops of the pan-thing is less than 1] It holds three pounds of damsons and nothing else.[end if][if the scoops of the pan-thing is at least 1 and the scoops of the pan-thing is less than 2] One pound of sugar lies on three pounds of damsons.[end if][if the scoops of the pan-thing is at least 2 and the scoops of the pan-thing is less than 3] Two pounds of sugar lie on three pounds of damsons.[end if][if the scoops of the pan-thing is at least 3 and the pan-thing is gritty] Three pounds of sugar lie on three pounds of damsons, in drifts.[end if][if the pan-thing is dissolved] The sugar has gone in, and the juice is as clear as a church window.[end if]".
The pan-thing is fixed in place, scenery and proper-named.

The valve is in the boilingroom.
The printed name of the valve is "steam valve".
Include (- with name 'steam//' 'valve//' 'wheel//' 'red//' 'valves//p', -) when defining the valve.
The description of the valve is "A red wheel. Full on, or off; the middle went in 1938.".
The valve is fixed in place and scenery.
The valve is switchable. The valve is switched off.

The bin-thing is in the boilingroom.
The printed name of the bin-thing is "sugar".
Include (- with name 'sugar//' 'bin//' 'scoop//', -) when defining the bin-thing.
The description of the bin-thing is "Beet, fine, in a bin, with a scoop that holds a pound exactly. Over it is stencilled the whole art of jam: POUND FOR POUND.".
The bin-thing is fixed in place and scenery.
The indefinite article of the bin-thing is "some".

The rack is in the boilingroom.
The printed name of the rack is "warm rack".
Include (- with name 'warm//' 'rack//' 'pipes//' 'racks//p', -) when defining the rack.
The description of the rack is "Warm pipes, with a rail. A jar wants a little while on them, or the hot jam will take the bottom out of it.".
The rack is fixed in place, not enterable and scenery.

The chest is in the boilingroom.
The printed name of the chest is "ice chest".
Include (- with name 'ice//' 'chest//' 'lemonade//' 'chests//p', -) when defining the chest.
The description of the chest is "A block of ice, four bottles of lemonade, and a Government seal that has melted.".
The chest is fixed in place, not enterable, unopenable, open and scenery.

The dresser is in the boilingroom.
The printed name of the dresser is "dresser".
Include (- with name 'dresser//' 'crockery//' 'dressers//p', -) when defining the dresser.
The description of the dresser is "Nothing on it matches anything.".
The dresser is fixed in place, not enterable and scenery.

The saucer is on the dresser.
The printed name of the saucer is "saucer".
Include (- with name 'saucer//' 'saucers//p', -) when defining the saucer.
The description of the saucer is "Thick and white. L.N.E.R., it says on the rim.[if the chill of the saucer is less than 2] It is at the temperature of the room, which is that of the tropics.[end if][if the chill of the saucer is at least 2] It is so cold that it sticks to your thumb.[end if][if the saucer is smeared] There is a smear of jam on it.[end if]".
The saucer is portable.

The jar is on the dresser.
The printed name of the jar is "jar".
Include (- with name 'jar//' 'jars//p', -) when defining the jar.
The description of the jar is "One pound, with HOSKING[']S moulded on it, backwards from the inside.[if the jar is bare-jar and the toast of the jar is less than 2] It is cold to the hand.[end if][if the jar is bare-jar and the toast of the jar is at least 2] It is nicely warm.[end if][if the jar is bare-jar] So far it is a pound of nothing.[end if][if the jar is potted] It is full to the shoulder of damson jam, too hot to hold for long.[end if]".
The jar is portable.

The panfour is in the boilingroom.
The printed name of the panfour is "Pan Four".
Include (- with name 'pan//' 'four//' 'refractometer//', -) when defining the panfour.
The description of the panfour is "Six hundredweight of plum, cooling, with something from Jena at the bottom.".
The panfour is fixed in place, scenery and proper-named.

The wasps is in the boilingroom.
The printed name of the wasps is "wasps".
Include (- with name 'wasps//', -) when defining the wasps.
The description of the wasps is "They are on piece rates.".
The wasps is fixed in place, scenery and plural-named.

The lavender is in the boilingroom.
The printed name of the lavender is "Miss Lavender".
Include (- with name 'miss//' 'lavender//', -) when defining the lavender.
The description of the lavender is "Eighty-one, in a hat. She holds up her little finger to the steam and looks at it as though it were a letter.[if the valve is switched on and the boiling of the pan-thing is at least 4 and the boiling of the pan-thing is less than 8] [quotation mark]Now or soon,[quotation mark] she says.[end if][if the valve is switched on and the boiling of the pan-thing is at least 8] [quotation mark]It[']s going,[quotation mark] she says. [quotation mark]Off, off.[quotation mark][end if]".
The appearance of the lavender is "Miss Lavender is standing upwind of Pan One with her eyes shut.".
The first place of the lavender is the boilingroom.
The lavender is proper-named.

The minister is in the tasting-room.
The printed name of the minister is "Minister".
Include (- with name 'minister//' 'big//' 'man//' 'ministers//p', -) when defining the minister.
The description of the minister is "A big man with wet cuffs. He has been told not to mind.".
The appearance of the minister is "The Minister of Food is looking at his bread.".
The first place of the minister is the tasting-room.

The secretary is in the tasting-room.
The printed name of the secretary is "secretary".
Include (- with name 'secretary//' 'pencil//' 'secretaries//p', -) when defining the secretary.
The description of the secretary is "He has written [quotation mark]2.10[quotation mark], and under it [quotation mark]plop[quotation mark].".
The secretary is scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Adding-to is an action applying to two things.
Understand "add [something] to [something]" as adding-to.
Understand "tip [something] into [something]" as adding-to.
Understand "pour [something] into [something]" as adding-to.
Understand "scoop [something] into [something]" as adding-to.

Carry out adding-to:
	if the noun is the bin-thing and the second noun is the pan-thing:
		if the scoops of the pan-thing is at least 3:
			say "Pound for pound, it says, and you have given it its pounds. Miss Lavender[']s hat has begun to turn.";
			stop the action;
		increase the scoops of the pan-thing by 1;
		if the scoops of the pan-thing is greater than 3, now the scoops of the pan-thing is 3;
		say "One level pound, struck off with the back of your hand. It slides down the damsons and turns pink at the edge.";
		stop the action;
	say "That would lead nowhere.".

Just-stiring is an action applying to one thing.
Understand "stir [something]" as just-stiring.
Understand "mix [something]" as just-stiring.

Carry out just-stiring:
	if the noun is the pan-thing:
		if the scoops of the pan-thing is less than 1:
			say "They[']re damsons. They go round.";
			stop the action;
		if the scoops of the pan-thing is less than 3:
			say "Miss Lavender counts the fruit, and counts the sugar, by ear. [quotation mark]More,[quotation mark] she says. [quotation mark]Pound for pound.[quotation mark]";
			stop the action;
		if the pan-thing is not gritty:
			say "There[']s no grit left in it.";
			stop the action;
		now the pan-thing is dissolved;
		say "You push the long paddle along the bottom. It grates, it whispers, and at last it goes quiet: the sugar is in.";
		stop the action;
	say "That would lead nowhere.".

Check switching on:
	now the deed is 0;
	if the noun is the valve:
		if the scoops of the pan-thing is less than 3:
			say "Boil it with too little sugar, and it will never set this side of Christmas. Pound for pound.";
			stop the action;
		if the pan-thing is not dissolved:
			say "With the sugar lying on the bottom? It would catch before it boiled. It wants stirring in.";
			stop the action;
		now the deed is 1;
	continue the action.

After switching on:
	if the deed is 1:
		say "You spin the wheel. The pan shivers all over, and begins to sing.";
		stop the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if the noun is the saucer and the second noun is the chest:
		if the saucer is not unused:
			say "Sticky side down on the Minister[']s ice? It would have to be wiped first.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the jar and the second noun is the chest:
		if the jar is enclosed by the player:
			say "The jar is for hot jam. It wants warming, not this.";
			stop the action;
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		say "It grates in between two bottles.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check putting something on something:
	now the deed is 0;
	if the noun is the jar and the second noun is the rack:
		if the jar is not bare-jar:
			say "It is hot enough.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the saucer and the second noun is the rack:
		if the saucer is enclosed by the player:
			say "Warm, it would prove that jam is runny, which you knew.";
			stop the action;
		now the deed is 2;
	continue the action.

After putting something on something:
	if the deed is 1:
		say "It rings on the pipe, and settles.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Just-wiping is an action applying to one thing.
Understand "wipe [something]" as just-wiping.
Understand "clean [something]" as just-wiping.
Understand "rinse [something]" as just-wiping.

Carry out just-wiping:
	if the noun is the saucer:
		if the saucer is not enclosed by the player:
			say "Pick the saucer up, or you will polish only its better side.";
			stop the action;
		if the saucer is not smeared:
			say "It is quite clean.";
			stop the action;
		now the saucer is unused;
		now the chill of the saucer is 0;
		say "You do it on your apron. Miss Lavender does not see.";
		stop the action;
	say "That would lead nowhere.".

Driping-on is an action applying to two things.
Understand "drip [something] on [something]" as driping-on.
Understand "spoon [something] on [something]" as driping-on.

Carry out driping-on:
	if the noun is the pan-thing and the second noun is the saucer and the boiling of the pan-thing is less than 4:
		if the saucer is not enclosed by the player:
			say "You haven[']t the saucer in your hand.";
			stop the action;
		if the boiling of the pan-thing is less than 1:
			say "You would be proving damsons.";
			stop the action;
		if the saucer is not unused:
			say "There is a smear on it from the last time. It needs a wipe, and the ice again.";
			stop the action;
		if the chill of the saucer is less than 2:
			say "It must be cold, or the jam will tell it anything.";
			stop the action;
		now the saucer is smeared;
		now the chill of the saucer is 0;
		say "A spoonful, a slow count to ten, and you push it with a finger. It runs. Not yet.";
		stop the action;
	if the noun is the pan-thing and the second noun is the saucer and the boiling of the pan-thing is at least 4:
		if the saucer is not enclosed by the player:
			say "You haven[']t the saucer in your hand.";
			stop the action;
		if the saucer is not unused:
			say "There is a smear on it from the last time. It needs a wipe, and the ice again.";
			stop the action;
		if the chill of the saucer is less than 2:
			say "It must be cold, or the jam will tell it anything.";
			stop the action;
		now the saucer is smeared;
		now the chill of the saucer is 0;
		now the pan-thing is proven-state;
		say "A spoonful, a slow count to ten, and you push it with a finger. It wrinkles, right across, like the skin on a very old hand. [quotation mark]Set,[quotation mark] says Miss Lavender, with her eyes shut.";
		stop the action;
	say "That would lead nowhere.".

Ladling-into is an action applying to two things.
Understand "ladle [something] into [something]" as ladling-into.
Understand "fill [something] with [something]" as ladling-into (with nouns reversed).
Understand "refill [something] with [something]" as ladling-into (with nouns reversed).

Carry out ladling-into:
	if the noun is the pan-thing and the second noun is the jar:
		if the jar is not enclosed by the player:
			say "You aren[']t holding the jar.";
			stop the action;
		if the boiling of the pan-thing is less than 1:
			say "They are raw damsons. You would be pickling them.";
			stop the action;
		if the pan-thing is not proven-state:
			say "Nobody has proved it. It might be jam, and it might be soup; that is what the saucer[']s for.";
			stop the action;
		if the valve is not switched off:
			say "Not while it is spitting. Shut the steam off.";
			stop the action;
		if the toast of the jar is less than 2:
			say "You hold it to your cheek. Too cold: boiling jam would have the bottom out of it.";
			stop the action;
		if the jar is not bare-jar:
			say "You have filled it to the shoulder, and jam expands in nobody[']s favour.";
			stop the action;
		now the jar is potted;
		say "You tilt the lip of the pan, and in it goes, in one dark rope, and not a drip on HOSKING[']S.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "serve [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the jar and the second noun is the minister:
		if the jar is not enclosed by the player:
			say "You aren[']t holding it.";
			stop the action;
		if the jar is not potted:
			say "He looks through the empty jar at his secretary. [quotation mark]Is this a new process?[quotation mark] he asks.";
			stop the action;
		now the jar is carried by the minister;
		say "You set it down on the white cloth.";
		stop the action;
	try giving the noun to the second noun.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the saucer:
		try other words;
		try just-wiping the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The adding-to action translates into I6 as "SKOwn1".
The driping-on action translates into I6 as "SKOwn2".
The ladling-into action translates into I6 as "SKOwn3".
The giving-to action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the pan-thing +) && x == (+ the bin-thing +)) return ##SKOwn1;
			if (y == (+ the saucer +) && x == (+ the pan-thing +)) return ##SKOwn2;
			if (y == (+ the jar +) && x == (+ the pan-thing +)) return ##SKOwn3;
			if (y == (+ the pan-thing +) && x == (+ the jar +)) return ##SKOwn3 + 4096;
			if (y == (+ the minister +) && x == (+ the jar +)) return ##SKOwn4;
		2:
			if (y == (+ the saucer +) && x == (+ the pan-thing +)) return ##SKOwn2;
			if (y == (+ the jar +) && x == (+ the pan-thing +)) return ##SKOwn3;
		3:
			if (y == (+ the pan-thing +) && x == (+ the bin-thing +)) return ##SKOwn1;
			if (y == (+ the jar +) && x == (+ the pan-thing +)) return ##SKOwn3;
			if (y == (+ the minister +) && x == (+ the jar +)) return ##SKOwn4;
		4:
			if (y == (+ the pan-thing +) && x == (+ the bin-thing +)) return ##SKOwn1;
			if (y == (+ the jar +) && x == (+ the pan-thing +)) return ##SKOwn3;
			if (y == (+ the minister +) && x == (+ the jar +)) return ##SKOwn4;
		5:
			if (y == (+ the minister +) && x == (+ the jar +)) return ##SKOwn4;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the valve is switched on:
		increase the boiling of the pan-thing by 1;
		if the boiling of the pan-thing is greater than 10, now the boiling of the pan-thing is 10.

Every turn:
	if the valve is switched on and the boiling of the pan-thing is at least 4 and the boiling of the pan-thing is less than 5:
		if the player can see the pan-thing, say "The roar of Pan One drops to a mutter, and the pink goes out of it.".

Every turn:
	if the valve is switched on and the boiling of the pan-thing is at least 8 and the boiling of the pan-thing is less than 9:
		if the player can see the pan-thing, say "A smell of toffee gets up from Pan One and looks about.".

Every turn:
	if the saucer is in the chest and the chill of the saucer is less than 2:
		increase the chill of the saucer by 1;
		if the chill of the saucer is greater than 2, now the chill of the saucer is 2.

Every turn:
	if the jar is on the rack and the toast of the jar is less than 2:
		increase the toast of the jar by 1;
		if the toast of the jar is greater than 2, now the toast of the jar is 2.

Part 6 - Tasks and endings

The sugar-in is a task. The points are 2.
The saucer-cold is a task. The points are 1.
The jar-warm is a task. The points are 1.
The set-proved is a task. The points are 4.
The jar-filled is a task. The points are 2.
The minister-served is a task. The points are 1.

The maximum score is 11.

Every turn:
	if the sugar-in is pending and the pan-thing is dissolved:
		achieve the sugar-in.

Every turn:
	if the saucer-cold is pending and the chill of the saucer is at least 2:
		achieve the saucer-cold.

Every turn:
	if the jar-warm is pending and the toast of the jar is at least 2:
		achieve the jar-warm.

Every turn:
	if the set-proved is pending and the pan-thing is proven-state:
		achieve the set-proved.

Every turn:
	if the jar-filled is pending and the jar is potted:
		achieve the jar-filled.

Every turn:
	if the minister-served is pending and the jar is carried by the minister:
		achieve the minister-served.

Every turn:
	if the story has not ended and the minister-served is achieved:
		say "He takes the spoon, pushes it into the jar, and it stands up by itself. He looks at it for some time. [quotation mark]My mother,[quotation mark] says the Minister of Food, [quotation mark]had a saucer.[quotation mark] And he turns his slice over to see whether there is room on the other side. The secretary crosses out [quotation mark]plop[quotation mark].";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the boiling of the pan-thing is at least 10:
		say "It is past jam. Miss Lavender raps on it with her umbrella. When they have got the pan off with a chisel it is found to fit the yard door, which has banged for years, and there it is still; but the Minister had to be told something, and it was about margarine.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the boilingroom.

When play begins:
	say "At Hosking[']s jam works the set has been judged since the war by the Refractometer, which came from Jena in its own case, and which at ten past two this afternoon the visiting Minister of Food dropped into Pan Four. He is being shown the labels while somebody thinks of something. Old Miss Lavender, who was forewoman before there was science, has got up from her retirement in the corner. [quotation mark]Saucer,[quotation mark] she says to you. [quotation mark]Cold. And it had better wrinkle.[quotation mark] Then she shuts her eyes, the better to see.".

To decide whether mention (N - a number) is absent:
	if N is 6:
		if the saucer is smeared:
			no;
		yes;
	if N is 13:
		if the boiling of the pan-thing is at least 4 and the valve is switched on:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 19, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Three words, and two of them alike.";
	if N is 2, say "Brass, with a bead of last year[']s quince on it.";
	if N is 3, say "It was square on Monday.";
	if N is 4, say "Up to their necks, with the stoppers wired down.";
	if N is 5, say "A red puddle, and in the puddle a lion[']s paw.";
	if N is 6, say "It shows which way your finger went.";
	if N is 7, say "A blue line runs round it, worn away where thumbs go.";
	if N is 8, say "Round and sloping, like a curate[']s.";
	if N is 9, say "Black straw, with a cherry that has outlasted three managers.";
	if N is 10, say "Bent, spotless, and never wrong.";
	if N is 11, say "Shut. They would only distract her.";
	if N is 12, say "Cut on the thick side, for confidence.";
	if N is 13, say "Each takes its time, and leaves a ring behind it.";
	if N is 14, say "It gets into your hair, your hymn book and your bed.";
	if N is 15, say "Starched, and lent by the manager[']s wife.";
	if N is 16, say "Plated, and laid dead straight.";
	if N is 17, say "It has a bite out of one corner, from nerves.";
	if N is 18, say "Pink to the wrist, and it won[']t come off till October.";
	if N is 20, say "You are there.";
	if N is 21, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'art//': if (n < 1 && SK_Near((+ the bin-thing +))) return 1;
		'rail//': if (n < 2 && SK_Near((+ the rack +))) return 2;
		'block//': if (n < 3 && SK_Near((+ the chest +))) return 3;
		'bottles//': if (n < 4 && SK_Near((+ the chest +))) return 4;
		'seal//': if (n < 5 && SK_Near((+ the chest +))) return 5;
		'smear//': if (n < 6 && SK_Near((+ the saucer +))) return 6;
		'rim//': if (n < 7 && SK_Near((+ the saucer +))) return 7;
		'shoulder//': if (n < 8 && SK_Near((+ the jar +))) return 8;
		'hat//': if (n < 9 && SK_Near((+ the lavender +))) return 9;
		'finger//': if (n < 10 && SK_Near((+ the lavender +))) return 10;
		'eyes//': if (n < 11 && SK_Near((+ the lavender +))) return 11;
		'bread//': if (n < 12 && SK_Near((+ the minister +))) return 12;
		'bubbles//': if (n < 13 && SK_Near((+ the boilingroom +))) return 13;
		'sweetness//': if (n < 14 && SK_Near((+ the boilingroom +))) return 14;
		'cloth//': if (n < 15 && SK_Near((+ the tasting-room +))) return 15;
		'spoon//': if (n < 16 && SK_Near((+ the tasting-room +))) return 16;
		'slice//': if (n < 17 && SK_Near((+ the tasting-room +))) return 17;
		'hand//': if (n < 18 && SK_Near(player)) return 18;
		'thumb//': if (n < 18 && SK_Near(player)) return 18;
		'boil//': if (n < 19 && SK_Near(player)) return 19;
		'corner//': if (n < 19 && SK_Near(player)) return 19;
		'damson//': if (n < 19 && SK_Near(player)) return 19;
		'food//': if (n < 19 && SK_Near(player)) return 19;
		'hundredwe//': if (n < 19 && SK_Near(player)) return 19;
		'jena//': if (n < 19 && SK_Near(player)) return 19;
		'labels//': if (n < 19 && SK_Near(player)) return 19;
		'letter//': if (n < 19 && SK_Near(player)) return 19;
		'retiremen//': if (n < 19 && SK_Near(player)) return 19;
		'temperatu//': if (n < 19 && SK_Near(player)) return 19;
		'trials//': if (n < 19 && SK_Near(player)) return 19;
		'tropics//': if (n < 19 && SK_Near(player)) return 19;
		'war//': if (n < 19 && SK_Near(player)) return 19;
		'window//': if (n < 19 && SK_Near(player)) return 19;
		'room//': if (n < 20 && SK_Near((+ the boilingroom +))) return 20; if (n < 21 && SK_Near((+ the tasting-room +))) return 21;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'jena//') rtrue;
	if (w == 'seal//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air apron aprons arm arms art arts";
		}
		'b': switch (n) {
			1: return "bead beads bed beds bite bites block blocks body boil boils book books bottle bottles bread breads";
		}
		'c': switch (n) {
			1: return "ceiling cheek cheeks cherries cherry chisel chisels christmas christmases cloth cloths corner corners count counts";
		}
		'd': switch (n) {
			1: return "door doors";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers floor food foods foot fruit fruits full fulls";
		}
		'g': switch (n) {
			1: return "goes gos ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands hat hats head hundredweight hundredweights";
		}
		'j': switch (n) {
			1: return "jena jenas";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "label labels leg legs letter letters lip lips";
		}
		'm': switch (n) {
			1: return "manager managers margarine margarines monday mondays mother mothers mouth mutter mutters";
		}
		'n': switch (n) {
			1: return "neck necks nerve nerves nose";
		}
		'p': switch (n) {
			1: return "paddle paddles paw paws pipe process processes puddle puddles";
		}
		'q': switch (n) {
			1: return "quince quinces";
		}
		'r': switch (n) {
			1: return "rail rails retirement retirements rim rims ring rings roar roars roof rope ropes";
		}
		's': switch (n) {
			1: return "seal seals shoulder shoulders skin skins sky slice slices smell smells spoonful spoonfuls stopper stoppers sweetness sweetnesses";
		}
		't': switch (n) {
			1: return "temperature temperatures thumb thumbs toffee toffees trial trials tropic tropics";
		}
		'u': switch (n) {
			1: return "umbrella umbrellas";
		}
		'w': switch (n) {
			1: return "wall walls war wars wife wifes window windows wrinkle wrinkles wrist wrists";
		}
	}
	return 0;
];
-).
