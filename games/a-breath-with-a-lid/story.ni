"A Breath with a Lid" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The glasshouse is a room. It is privately-named.
The quay is a room. It is privately-named.

The printed name of the glasshouse is "Glasshouse".
The description of the glasshouse is "Brick, black, and roaring. The furnace has a round mouth for the pot of glass and a smaller one beside it, the glory hole, for softening what has gone stiff. You have an iron slab to roll on, and a box of warm sand to knock things off into, with Ragna[']s herring stamp beside it. Along the back wall runs the lehr, a low brick tunnel, hot at this end and cool at the other. A door to the east stands open on the quay, for the sake of breathing.[if the pipe is gathered and the glow of the pipe is at least 1] On the end of your pipe the glass glows like a bad tooth.[end if][if the pipe is rolled and the glow of the pipe is at least 1] On the end of your pipe is a smooth glowing plug.[end if][if the pipe is puffed and the glow of the pipe is at least 1] On the end of your pipe is a bubble the size of an apple.[end if][if the pipe is blown-state and the glow of the pipe is at least 1] On the end of your pipe hangs a green globe.[end if]".
The quay is east of the glasshouse.

The printed name of the quay is "Quay".
The description of the quay is "Nets, gulls, eleven boats with their sails loose. A rain barrel stands by the door, where floats are tried before they are trusted. Down at the end your brother is pretending to coil a rope that he has coiled already.".
The glasshouse is west of the quay.

Part 2 - States

A thing can be clean-state, gathered, rolled, puffed or blown-state (this is its gob property).

A thing has a number called glow.

A thing can be sealed or gaping. A thing is usually gaping.

A thing has a number called annealing.

A thing can be annealed or brittle. A thing is usually brittle.

Part 3 - Things

The pot is a thing. It is privately-named.
The glory is a thing. It is privately-named.
The slab is a thing. It is privately-named.
The sandbox is a container. It is privately-named.
The lehr is a container. It is privately-named.
The pipe is a thing. It is privately-named.
The float is a thing. It is privately-named.
The stamp is a thing. It is privately-named.
The ragna is a woman. It is privately-named.
The barrel is a container. It is privately-named.
The brother-thing is a man. It is privately-named.
The boats is a thing. It is privately-named.

The pot is in the glasshouse.
The printed name of the pot is "molten glass".
Include (- with name 'molten//' 'glass//' 'pot//' 'furnace//', -) when defining the pot.
The description of the pot is "Bottle ends, sand, kelp ash. It looks like honey and would have your arm off.".
The pot is fixed in place and scenery.
The indefinite article of the pot is "some".

The glory is in the glasshouse.
The printed name of the glory is "glory hole".
Include (- with name 'glory//' 'hole//' 'holes//p', -) when defining the glory.
The description of the glory is "White at the back, so that you can[']t see that there is a back.".
The glory is fixed in place and scenery.

The slab is in the glasshouse.
The printed name of the slab is "iron slab".
Include (- with name 'iron//' 'slab//' 'marver//' 'slabs//p', -) when defining the slab.
The description of the slab is "Polished by fifty years of rolling.".
The slab is fixed in place and scenery.

The sandbox is in the glasshouse.
The printed name of the sandbox is "sand box".
Include (- with name 'sand//' 'box//' 'boxes//p', -) when defining the sandbox.
The description of the sandbox is "Warm sand, and in the sand the print of the last one.".
The sandbox is fixed in place, not enterable, unopenable, open and scenery.

The lehr is in the glasshouse.
The printed name of the lehr is "lehr".
Include (- with name 'lehr//' 'tunnel//' 'low//' 'brick//' 'lehrs//p', -) when defining the lehr.
The description of the lehr is "Glass that cools in a hurry dies of it. In here it takes its time.".
The lehr is fixed in place, not enterable, unopenable, open and scenery.

The pipe is in the glasshouse.
The printed name of the pipe is "blowpipe".
Include (- with name 'blowpipe//' 'pipe//' 'shapeless//' 'gob//' 'smooth//' 'glowing//' 'plug//' 'bubble//' 'blowpipes//p', -) when defining the pipe.
The description of the pipe is "Four feet of iron tube with a wooden grip. The mouthpiece has been worn to the shape of Ragna. Glass goes stiff on the end of it quickly, so if you want to blow, blow while it glows.[if the pipe is not clean-state and the glow of the pipe is at least 3] It is bright orange, and as soft as it will ever be.[end if][if the pipe is not clean-state and the glow of the pipe is less than 3] It has gone a dull red, and is stiffening.[end if][if the pipe is clean-state] There is no glass on it.[end if][if the pipe is gathered] A shapeless gob of glass hangs on the end.[end if][if the pipe is rolled] On the end is a plug of glass, rolled smooth.[end if][if the pipe is puffed] On the end is a bubble as big as an apple.[end if][if the pipe is blown-state] On the end hangs a thin green globe as big as your head.[end if]".
The appearance of the pipe is "A blowpipe leans in the rack, warming.".
The first place of the pipe is the glasshouse.
The pipe is portable.

The printed name of the float is "float".
Include (- with name 'float//' 'globe//' 'ball//' 'floats//p', -) when defining the float.
The description of the float is "Green, seedy with bubbles, and as light as a promise.[if the float is gaping] At the top, where the pipe was, is a hole that you could put a pea through.[end if][if the float is sealed] A button of glass closes it, with Ragna[']s herring pressed in the middle.[end if][if the float is brittle] It ticks. It is hot on the one side and cooler on the other, and would go to pieces for a rude word.[end if][if the float is annealed] It has cooled slowly and rings when you flick it.[end if]".
The float is portable.

The stamp is in the glasshouse.
The printed name of the stamp is "herring stamp".
Include (- with name 'herring//' 'stamp//' 'stamps//p', -) when defining the stamp.
The description of the stamp is "Every glasshouse has its mark. Other people[']s are crowns.".
The stamp is fixed in place and scenery.

The ragna is in the glasshouse.
The printed name of the ragna is "Ragna".
Include (- with name 'ragna//', -) when defining the ragna.
The description of the ragna is "Seventy, forearms like a smith[']s, and no eyebrows at all. Her breath has gone. It is in eleven thousand floats, between here and Iceland, and she says that she can feel them bob.".
The appearance of the ragna is "Ragna sits by the furnace with her hands in her lap, where they aren[']t used to being.".
The first place of the ragna is the glasshouse.
The ragna is proper-named.

The barrel is in the quay.
The printed name of the barrel is "rain barrel".
Include (- with name 'rain//' 'barrel//' 'water//' 'barrels//p', -) when defining the barrel.
The description of the barrel is "Brim-full. What sinks in here would sink out there.".
The barrel is fixed in place, not enterable, unopenable, open and scenery.

The brother-thing is in the quay.
The printed name of the brother-thing is "brother".
Include (- with name 'brother//' 'cap//' 'rope//' 'new//' 'brothers//p', -) when defining the brother-thing.
The description of the brother-thing is "Seventeen. He has a new cap, and keeps taking it off to see whether it is still new.".
The brother-thing is scenery.

The boats is in the quay.
The printed name of the boats is "boats".
Include (- with name 'boats//' 'nets//' 'gulls//' 'sails//' 'ingrid//' 'second//' 'trust//', -) when defining the boats.
The description of the boats is "The Ingrid, the Trust, the Second Ingrid.".
The boats is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Gathering-on is an action applying to two things.
Understand "gather [something] on [something]" as gathering-on.
Understand "collect [something] on [something]" as gathering-on.

Carry out gathering-on:
	if the noun is the pot and the second noun is the pipe:
		if the pipe is not enclosed by the player:
			say "You haven[']t got the pipe. Nobody gathers by hand twice.";
			stop the action;
		if the pipe is not clean-state:
			say "There is glass on it.";
			stop the action;
		now the pipe is gathered;
		now the glow of the pipe is 5;
		say "You put the pipe in at the round mouth, with your face turned away, and wind, as you[']d wind honey on a spoon. It comes out blazing, and at once begins to think about dripping.";
		stop the action;
	say "That would lead nowhere.".

Rolling-on is an action applying to two things.
Understand "roll [something] on [something]" as rolling-on.

Carry out rolling-on:
	if the noun is the pipe and the second noun is the slab:
		if the pipe is not enclosed by the player:
			say "You haven[']t got the pipe.";
			stop the action;
		if the pipe is clean-state:
			say "You roll an iron pipe on an iron slab. It makes a sound like a hearse.";
			stop the action;
		if the pipe is not gathered:
			say "It is round, and rolling won[']t make it rounder.";
			stop the action;
		now the pipe is rolled;
		say "To and fro, to and fro, smoke curling off the iron. The gob tightens into a plug, true with the pipe.";
		stop the action;
	say "That would lead nowhere.".

Heating-in is an action applying to two things.
Understand "heat [something] in [something]" as heating-in.
Understand "warm [something] in [something]" as heating-in.
Understand "soften [something] in [something]" as heating-in.
Understand "reheat [something] in [something]" as heating-in.
Understand "cook [something] in [something]" as heating-in.
Understand "boil [something] in [something]" as heating-in.

Carry out heating-in:
	if the noun is the pipe and the second noun is the glory:
		if the pipe is not enclosed by the player:
			say "You haven[']t got the pipe.";
			stop the action;
		if the pipe is clean-state:
			say "It is quite hot enough without glass on it.";
			stop the action;
		now the glow of the pipe is 5;
		say "In it goes, turning all the while. The red goes orange, and the orange begins to swim.";
		stop the action;
	say "That would lead nowhere.".

Just-blowing is an action applying to one thing.
Understand "blow [something]" as just-blowing.
Understand "blow through [something]" as just-blowing.

Carry out just-blowing:
	if the noun is the pipe and the pipe is rolled:
		if the pipe is not enclosed by the player:
			say "You haven[']t got the pipe.";
			stop the action;
		if the glow of the pipe is less than 3:
			say "You blow until you see herring. It has gone too stiff. It wants the glory hole.";
			stop the action;
		now the pipe is puffed;
		say "A puff, with your thumb over the end after it, as Ragna does. Nothing; nothing; and then inside the glass a black seed opens, and is a bubble.";
		stop the action;
	if the noun is the pipe and the pipe is puffed:
		if the pipe is not enclosed by the player:
			say "You haven[']t got the pipe.";
			stop the action;
		if the glow of the pipe is less than 4:
			say "It won[']t give any further as stiff as that. It needs to be really soft: back to the glory hole.";
			stop the action;
		now the pipe is blown-state;
		say "You breathe out, and go on. You think of him standing at the rail. The apple swells to a turnip and the turnip to a moon, green, thin and wobbling, and when there[']s nothing more in you it is exactly big enough.";
		stop the action;
	if the noun is the pipe and the pipe is blown-state:
		if the pipe is not enclosed by the player:
			say "You haven[']t got the pipe.";
			stop the action;
		now the pipe is clean-state;
		now the glow of the pipe is 0;
		say "One breath more, for luck. It goes thin as a gnat[']s wing, and then it goes everywhere. Ragna picks a piece out of her hair. [quotation mark]Luck,[quotation mark] she says. [quotation mark]Gather again.[quotation mark]";
		stop the action;
	if the noun is the pipe and the pipe is gathered:
		if the pipe is not enclosed by the player:
			say "You haven[']t got the pipe.";
			stop the action;
		say "It comes out lopsided, like a cheek with a toothache, and sucks itself flat again. It has to be rolled true on the slab before it can be blown.";
		stop the action;
	if the noun is the pipe and the pipe is clean-state:
		say "It sounds like a cow, far away.";
		stop the action;
	say "That would lead nowhere.".

Just-knocking is an action applying to one thing.
Understand "knock [something]" as just-knocking.
Understand "tap [something]" as just-knocking.
Understand "crack off [something]" as just-knocking.

Carry out just-knocking:
	if the noun is the pipe:
		if the pipe is not enclosed by the player:
			say "You haven[']t got the pipe.";
			stop the action;
		if the pipe is clean-state:
			say "Clong.";
			stop the action;
		if the pipe is not blown-state:
			say "It isn[']t a float yet. It would be a paperweight, and on Skarv there[']s not the paper.";
			stop the action;
		if the float is not nowhere:
			say "You have one float there already.";
			stop the action;
		now the pipe is clean-state;
		now the glow of the pipe is 0;
		now the float is in the sandbox;
		now the glow of the float is 6;
		now the float is gaping;
		now the float is brittle;
		now the annealing of the float is 0;
		say "A drop of water on the neck, and one tap of a file on the iron. It drops into the sand with a small grunt. There is a hole where the pipe was: a breath, so far, without a lid.";
		stop the action;
	say "That would lead nowhere.".

Sealing-with is an action applying to two things.
Understand "seal [something] with [something]" as sealing-with.
Understand "plug [something] with [something]" as sealing-with.
Understand "block [something] with [something]" as sealing-with.
Understand "stop [something] with [something]" as sealing-with.

Carry out sealing-with:
	if the noun is the float and the second noun is the pipe:
		if the pipe is not enclosed by the player:
			say "You haven[']t got the pipe.";
			stop the action;
		if the float is not in the sandbox:
			say "It would have to be lying in the sand.";
			stop the action;
		if the float is not gaping:
			say "It has its lid.";
			stop the action;
		if the pipe is clean-state:
			say "With what? You need a fresh dab of glass on the pipe.";
			stop the action;
		now the pipe is clean-state;
		now the glow of the pipe is 0;
		now the float is sealed;
		now the glow of the float is 6;
		say "You let one drop fall on the hole, snip it, and set Ragna[']s stamp to it before it can run. A herring, swimming to the left. Whatever you breathed into that is in there now.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the float and the float is brittle:
		if the float is not in the lehr:
			say "It is at a red heat. You have the tongs for moving it, but only as far as the lehr.";
			stop the action;
		if the float is not annealed:
			say "Not yet. If it comes out now it will hold together just until somebody needs it.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Moving-to is an action applying to two things.
Understand "move [something] to [something]" as moving-to.
Understand "slide [something] into [something]" as moving-to.
Understand "carry [something] to [something]" as moving-to.
Understand "lift [something] into [something]" as moving-to.

Carry out moving-to:
	if the noun is the float and the second noun is the lehr:
		if the float is not in the sandbox:
			say "It isn[']t in the sand.";
			stop the action;
		if the float is not sealed:
			say "Cool it now and that hole will be there for ever. It must be sealed while it[']s hot.";
			stop the action;
		now the float is in the lehr;
		now the annealing of the float is 0;
		say "In the long tongs, not breathing, you carry it across and set it down at the hot end among the bricks.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the pipe and (the second noun is the lehr or the second noun is the barrel or the second noun is the sandbox):
		if the pipe is enclosed by the player:
			say "You[']ll want that for the rest of your life.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the float and the second noun is the lehr:
		if the float is annealed:
			say "It has cooled. It has done with all that.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the float and the second noun is the barrel:
		now the deed is 3;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		say "You lay it on the water and take your hands away.";
		stop the action;
	continue the action.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the float:
		say "Say how: seal [the noun] with something.";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

The gathering-on action translates into I6 as "SKOwn1".
The rolling-on action translates into I6 as "SKOwn2".
The heating-in action translates into I6 as "SKOwn3".
The sealing-with action translates into I6 as "SKOwn4".
The moving-to action translates into I6 as "SKOwn5".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the pipe +) && x == (+ the pot +)) return ##SKOwn1;
			if (y == (+ the slab +) && x == (+ the pipe +)) return ##SKOwn2;
			if (y == (+ the glory +) && x == (+ the pipe +)) return ##SKOwn3;
			if (y == (+ the pipe +) && x == (+ the float +)) return ##SKOwn4;
			if (y == (+ the lehr +) && x == (+ the float +)) return ##SKOwn5;
		2:
			if (y == (+ the pipe +) && x == (+ the pot +)) return ##SKOwn1;
			if (y == (+ the slab +) && x == (+ the pipe +)) return ##SKOwn2;
			if (y == (+ the float +) && x == (+ the pipe +)) return ##SKOwn4 + 4096;
		3:
			if (y == (+ the glory +) && x == (+ the pipe +)) return ##SKOwn3;
			if (y == (+ the float +) && x == (+ the pipe +)) return ##SKOwn4 + 4096;
		4:
			if (y == (+ the float +) && x == (+ the pipe +)) return ##SKOwn4 + 4096;
			if (y == (+ the lehr +) && x == (+ the float +)) return ##SKOwn5;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the pipe is not clean-state:
		decrease the glow of the pipe by 1;
		if the glow of the pipe is less than 0, now the glow of the pipe is 0.

Every turn:
	if the pipe is not clean-state and the glow of the pipe is at least 1 and the glow of the pipe is less than 2:
		if the player can see the pipe, say "The glass on the pipe has gone the colour of a scab. In a moment it will be too late for it.".

Every turn:
	if the pipe is not clean-state and the glow of the pipe is less than 1:
		if the player can see the pipe, say "Tink, says the glass on the pipe, and drops off in two halves. It was let go cold. There is more in the pot; there always is.";
		now the pipe is clean-state.

Every turn:
	if the float is in the sandbox:
		decrease the glow of the float by 1;
		if the glow of the float is less than 0, now the glow of the float is 0.

Every turn:
	if the float is in the sandbox and the glow of the float is at least 1 and the glow of the float is less than 2:
		if the player can see the float, say "In the sand the float has begun to tick. It is cooling too fast.".

Every turn:
	if the float is in the sandbox and the glow of the float is less than 1:
		say "Behind you there is a sound like a very small plate. The float has gone to pieces in the sand, out here in the draught. Ragna rakes it into the pot. [quotation mark]That one knew how,[quotation mark] she says. [quotation mark]The next will be easier.[quotation mark]";
		now the float is nowhere.

Every turn:
	if the float is in the lehr and the float is brittle:
		increase the annealing of the float by 1;
		if the annealing of the float is greater than 3, now the annealing of the float is 3.

Every turn:
	if the float is in the lehr and the float is brittle and the annealing of the float is at least 3:
		if the player can see the lehr, say "The ticking in the lehr has stopped. Down at the cool end the float lies as still as an egg.";
		now the float is annealed.

Part 6 - Tasks and endings

The glass-blown is a task. The points are 3.
The float-sealed is a task. The points are 3.
The float-annealed is a task. The points are 3.
The float-tried is a task. The points are 2.

The maximum score is 11.

Every turn:
	if the glass-blown is pending and the pipe is blown-state:
		achieve the glass-blown.

Every turn:
	if the float-sealed is pending and the float is sealed:
		achieve the float-sealed.

Every turn:
	if the float-annealed is pending and the float is annealed:
		achieve the float-annealed.

Every turn:
	if the float-tried is pending and the float is in the barrel:
		achieve the float-tried.

Every turn:
	if the story has not ended and the float-tried is achieved:
		say "It bobs, rolls over once, and comes up with the herring on top. Your brother has left his rope, and is standing beside you with the new cap in his hand. He lifts it out and holds it up to the evening, so that you both go green. [quotation mark]It[']s only air,[quotation mark] you say. [quotation mark]I know,[quotation mark] he says, and puts it inside his jersey. In the doorway Ragna is looking out to sea, to the north, toward Iceland. [quotation mark]Eleven thousand,[quotation mark] she says, [quotation mark]and one.[quotation mark]";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the glasshouse.

When play begins:
	say "A float is a breath with a lid on it: that[']s how Ragna puts it, and Ragna has blown eleven thousand. On Skarv no boat goes out to the banks without one that was blown by somebody at home. Your brother sails on the evening tide, for the first time. You have swept this floor for a year and never yet touched the pipe. [quotation mark]Well,[quotation mark] says Ragna, and moves her chair back from the furnace, [quotation mark]whose breath did you think he was going to take? Mine?[quotation mark] And she puts the year[']s first pot of glass at your disposal, as one might a horse.".

To decide whether mention (N - a number) is absent:
	if N is 3:
		if the pipe is blown-state:
			no;
		yes;
	if N is 8:
		if the float is gaping:
			no;
		yes;
	if N is 9:
		if the float is sealed:
			no;
		yes;
	if N is 16:
		if the pipe is blown-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 6, no;
	if N is 21, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "As round as a bowl.";
	if N is 2, say "Brass once. It has a dip for the lower lip.";
	if N is 3, say "You can see the whole shop in it, upside down.";
	if N is 4, say "Iron pegs, one for each pipe that the house has ever owned.";
	if N is 5, say "Ash wood, scorched where her hands went.";
	if N is 7, say "Each of them is a mistake, and each of them catches the light.";
	if N is 8, say "A dark bead of nothing.";
	if N is 9, say "Still the shape of the drop that made it.";
	if N is 10, say "It swims to the left.";
	if N is 11, say "Freckled with small white burns.";
	if N is 12, say "They went in the first year, and saw no reason to return.";
	if N is 13, say "They turn a pipe that is not there.";
	if N is 14, say "Three legs are wood, and one is a length of pipe.";
	if N is 15, say "It is never shut. Nobody would last the hour.";
	if N is 16, say "Thin as a soap bubble, and much hotter.";
	if N is 17, say "Soot, and nobody has ever found the whitewash under it.";
	if N is 18, say "You have swept every brick of it.";
	if N is 19, say "Round, and too bright to look into for long.";
	if N is 20, say "Heat comes out of it like a tongue.";
	if N is 22, say "You are there.";
	if N is 23, say "You would have to go east.";
	if N is 24, say "You are there.";
	if N is 25, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'print//': if (n < 1 && SK_Near((+ the sandbox +))) return 1;
		'mouthpiec//': if (n < 2 && SK_Near((+ the pipe +))) return 2;
		'globe//': if (n < 3 && SK_Near((+ the pipe +))) return 3; if (n < 16 && SK_Near((+ the glasshouse +))) return 16;
		'rack//': if (n < 4 && SK_Near((+ the pipe +))) return 4;
		'grip//': if (n < 5 && SK_Near((+ the pipe +))) return 5;
		'tube//': if (n < 6 && SK_Near((+ the pipe +))) return 6;
		'bubbles//': if (n < 7 && SK_Near((+ the float +))) return 7;
		'pea//': if (n < 8 && SK_Near((+ the float +))) return 8;
		'hole//': if (n < 8 && SK_Near((+ the float +))) return 8;
		'button//': if (n < 9 && SK_Near((+ the float +))) return 9;
		'mark//': if (n < 10 && SK_Near((+ the stamp +))) return 10;
		'forearms//': if (n < 11 && SK_Near((+ the ragna +))) return 11;
		'eyebrows//': if (n < 12 && SK_Near((+ the ragna +))) return 12;
		'hands//': if (n < 13 && SK_Near((+ the ragna +))) return 13;
		'lap//': if (n < 13 && SK_Near((+ the ragna +))) return 13;
		'chair//': if (n < 14 && SK_Near((+ the ragna +))) return 14;
		'door//': if (n < 15 && SK_Near((+ the glasshouse +))) return 15; if (n < 20 && SK_Near((+ the quay +))) return 20;
		'wall//': if (n < 17 && SK_Near((+ the glasshouse +))) return 17;
		'floor//': if (n < 18 && SK_Near((+ the glasshouse +))) return 18;
		'mouth//': if (n < 19 && SK_Near((+ the glasshouse +))) return 19;
		'apple//': if (n < 21 && SK_Near(player)) return 21;
		'arm//': if (n < 21 && SK_Near(player)) return 21;
		'banks//': if (n < 21 && SK_Near(player)) return 21;
		'boat//': if (n < 21 && SK_Near(player)) return 21;
		'breath//': if (n < 21 && SK_Near(player)) return 21;
		'disposal//': if (n < 21 && SK_Near(player)) return 21;
		'head//': if (n < 21 && SK_Near(player)) return 21;
		'horse//': if (n < 21 && SK_Near(player)) return 21;
		'hurry//': if (n < 21 && SK_Near(player)) return 21;
		'iceland//': if (n < 21 && SK_Near(player)) return 21;
		'lid//': if (n < 21 && SK_Near(player)) return 21;
		'promise//': if (n < 21 && SK_Near(player)) return 21;
		'sake//': if (n < 21 && SK_Near(player)) return 21;
		'tide//': if (n < 21 && SK_Near(player)) return 21;
		'tooth//': if (n < 21 && SK_Near(player)) return 21;
		'glasshous//': if (n < 22 && SK_Near((+ the glasshouse +))) return 22; if (n < 25 && SK_Near((+ the quay +))) return 25;
		'quay//': if (n < 23 && SK_Near((+ the glasshouse +))) return 23; if (n < 24 && SK_Near((+ the quay +))) return 24;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'iceland//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air apple apples arm arms";
		}
		'b': switch (n) {
			1: return "bank banks bead beads body bowl bowls breath breaths brick bricks";
		}
		'c': switch (n) {
			1: return "ceiling chair chairs cheek cheeks cooler coolers corner corners cow cows";
		}
		'd': switch (n) {
			1: return "dab dabs dip dips disposal disposals door doors draught draughts dripping drippings drop drops";
		}
		'e': switch (n) {
			1: return "ear ears egg eggs eye eyebrow eyebrows eyes";
		}
		'f': switch (n) {
			1: return "face faces fall falls feet file files finger fingers floor floors foot forearm forearms";
		}
		'g': switch (n) {
			1: return "green greens grip grips ground grunt grunts";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands head heads hearse hearses horse horses house houses hurries hurry";
		}
		'i': switch (n) {
			1: return "iceland icelands iron irons";
		}
		'j': switch (n) {
			1: return "jersey jerseys";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lap laps leg legs lid lids life lifes light lights lip lips";
		}
		'm': switch (n) {
			1: return "mark marks mistake mistakes moon moons mouth mouthpiece mouthpieces mouths";
		}
		'n': switch (n) {
			1: return "neck necks nose";
		}
		'o': switch (n) {
			1: return "orange oranges";
		}
		'p': switch (n) {
			1: return "paper papers paperweight paperweights print prints promise promises puff puffs";
		}
		'r': switch (n) {
			1: return "rack racks rail rails red reds roof";
		}
		's': switch (n) {
			1: return "sake sakes sand sands scab scabs sea seas seed seeds shop shops sky sound sounds spoon spoons";
		}
		't': switch (n) {
			1: return "thumb thumbs ticking tickings tide tides tongs tongses tongue tongues tooth toothache toothaches tooths tube tubes turnip turnips";
		}
		'w': switch (n) {
			1: return "wall walls whitewash whitewashes wind winds wing wings";
		}
	}
	return 0;
];
-).
