"Fourteen Floors Up" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The kitchen-room is a room. It is privately-named.
The balcony is a room. It is privately-named.

The printed name of the kitchen-room is "Narrow Kitchen".
The description of the kitchen-room is "You can stand in the middle and touch the sink with one hand and the folding table with the other. The light comes from the east, through the balcony door, and gets about as far as the bread bin.".
The balcony is east of the kitchen-room.

The printed name of the balcony is "Balcony".
The description of the balcony is "Two strides of concrete, and then the whole city, humming. The sun never reaches the floor here, but the ledge has it from breakfast to tea. A railing divides you from the balcony next door, and an open sack of compost slumps in the corner.[if the clay-pot is on the ledge and the clay-pot is sprouted] On the ledge, something is green that wasn[']t.[end if]".
The kitchen-room is west of the balcony.

Part 2 - States

A thing can be composted or bare. A thing is usually bare.

A thing can be watered or parched. A thing is usually parched.

A thing can be brimming or drained. A thing is usually drained.

A thing can be sprouted or dormant. A thing is usually dormant.

A thing has a number called warmth.

Part 3 - Things

The sink-thing is a thing. It is privately-named.
The folding-table is a supporter. It is privately-named.
The bread-bin is a thing. It is privately-named.
The brown-envelope is a container. It is privately-named.
The pepper-seed is a thing. It is privately-named.
The clay-pot is a container. It is privately-named.
The glazed-pot is a container. It is privately-named.
The tin-mug is a thing. It is privately-named.
The ledge is a supporter. It is privately-named.
The compost is a thing. It is privately-named.
The city is a thing. It is privately-named.
The railing is a thing. It is privately-named.
The mrs-okafor is a woman. It is privately-named.

The sink-thing is in the kitchen-room.
The printed name of the sink-thing is "sink".
Include (- with name 'sink//' 'tap//' 'sinks//p', -) when defining the sink-thing.
The description of the sink-thing is "The tap takes a moment to think, fourteen floors being what they are.".
The sink-thing is fixed in place and scenery.

The folding-table is in the kitchen-room.
The printed name of the folding-table is "folding table".
Include (- with name 'folding//' 'table//' 'tables//p', -) when defining the folding-table.
The description of the folding-table is "It folds when it wants to.".
The folding-table is fixed in place, not enterable and scenery.

The bread-bin is in the kitchen-room.
The printed name of the bread-bin is "bread bin".
Include (- with name 'bread//' 'bin//' 'bins//p', -) when defining the bread-bin.
The description of the bread-bin is "A heel of rye and a rubber band.".
The bread-bin is fixed in place and scenery.

The brown-envelope is on the folding-table.
The printed name of the brown-envelope is "brown envelope".
Include (- with name 'brown//' 'envelope//' 'envelopes//p', -) when defining the brown-envelope.
The description of the brown-envelope is "From the gas board, slit and used again. Across the back, in Mrs Okafor[']s upright hand: Give it a pot that can weep.".
The brown-envelope is portable, not enterable, openable and closed.

The pepper-seed is in the brown-envelope.
The printed name of the pepper-seed is "pepper seed".
Include (- with name 'pepper//' 'seed//' 'seeds//p', -) when defining the pepper-seed.
The description of the pepper-seed is "Flat, pale, a little bent, lighter than the thought of it. It has come four thousand miles, the last eleven feet by letterbox.".
The pepper-seed is portable.

The clay-pot is on the folding-table.
The printed name of the clay-pot is "clay pot".
Include (- with name 'clay//' 'pot//' 'terracotta//' 'seedling//' 'narrow//' 'leaves//' 'pots//p', -) when defining the clay-pot.
The description of the clay-pot is "Plain terracotta with a bloom of white on it. When you turn it over, daylight comes through a hole the size of a five pence piece.[if the clay-pot is bare] There is nothing in it but echo.[end if][if the clay-pot is composted] It is full, nearly to the rim, of black compost.[end if][if the clay-pot is watered] The compost is dark and glistens.[end if][if the clay-pot is sprouted] Two narrow leaves stand up in it, still folded, like hands that have just finished clapping.[end if]".
The clay-pot is portable, not enterable, unopenable and open.

The glazed-pot is on the folding-table.
The printed name of the glazed-pot is "glazed pot".
Include (- with name 'glazed//' 'pot//' 'pots//p', -) when defining the glazed-pot.
The description of the glazed-pot is "A wedding present, peacock blue, and much the handsomer of the two. It would hold soup: there isn[']t a hole in it anywhere.[if the glazed-pot is bare] There is nothing in it but echo.[end if][if the glazed-pot is composted] It is full, nearly to the rim, of black compost.[end if][if the glazed-pot is watered] The compost is dark and glistens.[end if]".
The glazed-pot is portable, not enterable, unopenable and open.

The tin-mug is on the folding-table.
The printed name of the tin-mug is "tin mug".
Include (- with name 'tin//' 'mug//' 'cup//' 'mugs//p', -) when defining the tin-mug.
The description of the tin-mug is "Chipped at the lip, so it pours in a thin and obedient stream.[if the tin-mug is drained] You can see the whole of its rusty bottom.[end if][if the tin-mug is brimming] It is full of water to just below the chip.[end if]".
The tin-mug is portable.

The ledge is in the balcony.
The printed name of the ledge is "ledge".
Include (- with name 'ledge//' 'ledges//p', -) when defining the ledge.
The description of the ledge is "Broad as a book and warm as a cat. There is a wire along the front, put there after the incident with the geranium.".
The ledge is fixed in place, not enterable and scenery.

The compost is in the balcony.
The printed name of the compost is "compost".
Include (- with name 'compost//' 'sack//' 'soil//' 'earth//' 'open//', -) when defining the compost.
The description of the compost is "Peat-free, says the sack, and so it ought to be, at the price.".
The compost is fixed in place and scenery.
The indefinite article of the compost is "some".

The city is in the balcony.
The printed name of the city is "city".
Include (- with name 'city//' 'cities//p', -) when defining the city.
The description of the city is "Cranes, the river, a train like a zip. Somewhere down in it a market that doesn[']t stock the right pepper.".
The city is fixed in place and scenery.

The railing is in the balcony.
The printed name of the railing is "railing".
Include (- with name 'railing//' 'railings//p', -) when defining the railing.
The description of the railing is "Cups of sugar have crossed it, and opinions.".
The railing is fixed in place and scenery.

The mrs-okafor is in the balcony.
The printed name of the mrs-okafor is "Mrs Okafor".
Include (- with name 'mrs//' 'okafor//', -) when defining the mrs-okafor.
The description of the mrs-okafor is "Yellow cardigan, reading glasses on a chain, the radio turned low for the cricket. She isn[']t watching you. She is watching you extremely hard.".
The appearance of the mrs-okafor is "On the far side of the railing sits Mrs Okafor, shelling beans into her lap.".
The first place of the mrs-okafor is the balcony.
The mrs-okafor is proper-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-filling is an action applying to one thing.
Understand "fill [something]" as just-filling.
Understand "fill [something] with water" as just-filling.
Understand "fill [something] from tap" as just-filling.
Understand "fill [something] from sink" as just-filling.
Understand "fill [something] at sink" as just-filling.
Understand "fill [something] at tap" as just-filling.
Understand "refill [something]" as just-filling.
Understand "refill [something] with water" as just-filling.
Understand "refill [something] from tap" as just-filling.
Understand "refill [something] from sink" as just-filling.
Understand "refill [something] at sink" as just-filling.
Understand "refill [something] at tap" as just-filling.

Carry out just-filling:
	if the noun is the tin-mug:
		if the location of the player is not the kitchen-room:
			say "The tap is in the kitchen, and so far it isn[']t raining.";
			stop the action;
		if the tin-mug is not enclosed by the player:
			say "It is out of reach of the tap where it stands.";
			stop the action;
		if the tin-mug is not drained:
			say "It would only go over your shoes.";
			stop the action;
		now the tin-mug is brimming;
		say "The tap considers, clears its throat, and obliges.";
		stop the action;
	say "That would lead nowhere.".

Packing-with is an action applying to two things.
Understand "pack [something] with [something]" as packing-with.
Understand "fill [something] with [something]" as packing-with.
Understand "refill [something] with [something]" as packing-with.

Carry out packing-with:
	if (the noun is the clay-pot or the noun is the glazed-pot) and the second noun is the compost:
		if the noun is not bare:
			say "[The noun] has all the compost it can hold.";
			stop the action;
		now the noun is composted;
		say "Three handfuls, and a tap on the concrete to settle them. It smells like the underside of a wood.";
		stop the action;
	say "That would lead nowhere.".

Sowing-in is an action applying to two things.
Understand "sow [something] in [something]" as sowing-in.
Understand "plant [something] in [something]" as sowing-in.
Understand "bury [something] in [something]" as sowing-in.

Carry out sowing-in:
	if the noun is the pepper-seed and the second noun is the clay-pot:
		if the pepper-seed is not carried by the player:
			say "You would need it between finger and thumb first.";
			stop the action;
		if the clay-pot is not composted:
			say "Against bare walls? It needs something to put a foot down in.";
			stop the action;
		now the pepper-seed is in the clay-pot;
		say "You make a hole with your little finger as far as the first joint, let the seed fall, and draw the compost over it like a blanket. While [the second noun] is dry you could still dig it up again.";
		stop the action;
	if the noun is the pepper-seed and the second noun is the glazed-pot:
		if the pepper-seed is not carried by the player:
			say "You would need it between finger and thumb first.";
			stop the action;
		if the glazed-pot is not composted:
			say "Against bare walls? It needs something to put a foot down in.";
			stop the action;
		now the pepper-seed is in the glazed-pot;
		say "It looks very fine, going into all that blue. A handsome grave, says a voice in your head that sounds like Mrs Okafor. While [the second noun] is dry you could still dig it up again.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the pepper-seed and (the second noun is the clay-pot or the second noun is the glazed-pot):
		if the second noun is not composted:
			say "Against bare walls? It needs something to put a foot down in.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the brown-envelope or the noun is the tin-mug or the noun is the clay-pot or the noun is the glazed-pot) and (the second noun is the clay-pot or the second noun is the glazed-pot):
		if the noun is enclosed by the player:
			say "[The second noun] is for growing something in.";
			stop the action;
		now the deed is 2;
	otherwise if (the noun is the tin-mug or the noun is the clay-pot or the noun is the glazed-pot) and the second noun is the brown-envelope:
		if the noun is enclosed by the player:
			say "An envelope has its limits.";
			stop the action;
		now the deed is 3;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		continue the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the pepper-seed and the pepper-seed is in the clay-pot and the clay-pot is watered:
		if the pepper-seed is in the clay-pot:
			say "You have watered it in. What it wants now is to be left in peace, somewhere bright.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Watering-with is an action applying to two things.
Understand "water [something] with [something]" as watering-with.

Carry out watering-with:
	if (the noun is the clay-pot or the noun is the glazed-pot) and the second noun is the tin-mug:
		if the tin-mug is not enclosed by the player:
			say "You aren[']t holding [the second noun].";
			stop the action;
		if the tin-mug is not brimming:
			say "You tilt [the second noun]. A single drop thinks about it.";
			stop the action;
		if the noun is not composted:
			say "There is nothing in [the noun] to drink it.";
			stop the action;
		if the noun is not parched:
			say "It is wet through. There is such a thing as kindness, and then there is that.";
			stop the action;
		now the noun is watered;
		now the tin-mug is drained;
		say "Round the rim first, then the middle, slowly. The compost lifts, drinks, and goes black.";
		stop the action;
	say "That would lead nowhere.".

Showing-to is an action applying to two things.
Understand "show [something] to [something]" as showing-to.

Carry out showing-to:
	if the noun is the clay-pot and the second noun is the mrs-okafor:
		if the clay-pot is not enclosed by the player:
			say "You would have to lift it up to the railing.";
			stop the action;
		if the clay-pot is not sprouted:
			say "She looks into [the noun], and over her glasses at you. [quotation mark]Very nice,[quotation mark] says Mrs Okafor. [quotation mark]What is it?[quotation mark]";
			stop the action;
		now the clay-pot is carried by the mrs-okafor;
		say "You pass it over the railing with both hands. Beans roll off her lap in all directions, and she lets them.";
		stop the action;
	if the noun is the glazed-pot and the second noun is the mrs-okafor:
		say "[quotation mark]Beautiful,[quotation mark] she says. [quotation mark]For umbrellas. Where does the water go?[quotation mark]";
		stop the action;
	if (the noun is the pepper-seed or the noun is the brown-envelope) and the second noun is the mrs-okafor:
		say "[quotation mark]I know what it looks like small,[quotation mark] says Mrs Okafor.";
		stop the action;
	try showing the noun to the second noun.

The packing-with action translates into I6 as "SKOwn1".
The sowing-in action translates into I6 as "SKOwn2".
The watering-with action translates into I6 as "SKOwn3".
The showing-to action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the compost +) && x == (+ the clay-pot +) or (+ the glazed-pot +)) return ##SKOwn1;
			if (y == (+ the clay-pot +) && x == (+ the pepper-seed +)) return ##SKOwn2;
			if (y == (+ the glazed-pot +) && x == (+ the pepper-seed +)) return ##SKOwn2;
			if (y == (+ the tin-mug +) && x == (+ the clay-pot +) or (+ the glazed-pot +)) return ##SKOwn3;
			if (y == (+ the mrs-okafor +) && x == (+ the clay-pot +) or (+ the glazed-pot +) or (+ the pepper-seed +) or (+ the brown-envelope +)) return ##SKOwn4;
		2:
			if (y == (+ the clay-pot +) && x == (+ the compost +)) return ##SKOwn1 + 4096;
			if (y == (+ the glazed-pot +) && x == (+ the compost +)) return ##SKOwn1 + 4096;
			if (y == (+ the clay-pot +) && x == (+ the tin-mug +)) return ##SKOwn3 + 4096;
			if (y == (+ the glazed-pot +) && x == (+ the tin-mug +)) return ##SKOwn3 + 4096;
		3:
			if (y == (+ the mrs-okafor +) && x == (+ the clay-pot +) or (+ the glazed-pot +) or (+ the pepper-seed +) or (+ the brown-envelope +)) return ##SKOwn4;
		4:
			if (y == (+ the clay-pot +) && x == (+ the compost +)) return ##SKOwn1 + 4096;
			if (y == (+ the glazed-pot +) && x == (+ the compost +)) return ##SKOwn1 + 4096;
			if (y == (+ the clay-pot +) && x == (+ the tin-mug +)) return ##SKOwn3 + 4096;
			if (y == (+ the glazed-pot +) && x == (+ the tin-mug +)) return ##SKOwn3 + 4096;
			if (y == (+ the mrs-okafor +) && x == (+ the clay-pot +) or (+ the glazed-pot +) or (+ the pepper-seed +) or (+ the brown-envelope +)) return ##SKOwn4;
		5:
			if (y == (+ the mrs-okafor +) && x == (+ the clay-pot +) or (+ the glazed-pot +) or (+ the pepper-seed +) or (+ the brown-envelope +)) return ##SKOwn4;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the clay-pot is on the ledge and the clay-pot is watered and the pepper-seed is in the clay-pot:
		increase the warmth of the clay-pot by 1;
		if the warmth of the clay-pot is greater than 3, now the warmth of the clay-pot is 3.

Every turn:
	if the warmth of the clay-pot is at least 2 and the warmth of the clay-pot is less than 3 and the clay-pot is on the ledge:
		if the player can see the clay-pot, say "Days go by up here like buses. In the middle of the pot a crumb of compost has been pushed aside, from underneath.".

Every turn:
	if the warmth of the clay-pot is at least 3 and the clay-pot is dormant:
		if the player can see the clay-pot, say "Overnight a white loop has come up, bowed like somebody looking for a dropped coin; and by noon it has straightened, and is two green leaves.";
		now the clay-pot is sprouted;
		now the pepper-seed is nowhere.

Part 6 - Tasks and endings

The pot-ready is a task. The points are 1.
The seed-sown is a task. The points are 2.
The seed-watered is a task. The points are 2.
The seed-sprouted is a task. The points are 3.
The seedling-shown is a task. The points are 2.

The maximum score is 10.

Every turn:
	if the pot-ready is pending and the clay-pot is composted:
		achieve the pot-ready.

Every turn:
	if the seed-sown is pending and the pepper-seed is in the clay-pot:
		achieve the seed-sown.

Every turn:
	if the seed-watered is pending and the pepper-seed is in the clay-pot and the clay-pot is watered:
		achieve the seed-watered.

Every turn:
	if the seed-sprouted is pending and the clay-pot is sprouted:
		achieve the seed-sprouted.

Every turn:
	if the seedling-shown is pending and the clay-pot is carried by the mrs-okafor:
		achieve the seedling-shown.

Every turn:
	if the story has not ended and the seedling-shown is achieved:
		say "She rubs one leaf, hardly touching it, and smells her thumb. For a while there is only the cricket. [quotation mark]In April,[quotation mark] says Mrs Okafor, [quotation mark]you will come here to dinner, and you will cry, and it will be the pepper.[quotation mark]";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the pepper-seed is in the glazed-pot and the glazed-pot is watered:
		say "The glazed pot keeps every drop that you gave it. By the end of the week there is a green scum on the compost; by the end of the next you dig, and find the seed, and it comes apart between your fingers like wet paper. There was only the one.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the kitchen-room.

When play begins:
	say "Mrs Okafor next door can get everything at the market except the pepper her mother grew behind the house in Nsukka. In August she pushed an envelope through your letterbox with one seed in it: the lift is good for her knees, she says, and your balcony is good for peppers. Choose it a pot, give it compost and water and the sun on the ledge, and show her when it comes up.".

To decide whether mention (N - a number) is absent:
	if N is 6:
		if the clay-pot is composted:
			no;
		yes;
	if N is 10:
		if the glazed-pot is composted:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 15, no;
	if N is 19, no;
	if N is 34, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "There is a good deal of pipe below you.";
	if N is 2, say "Hard enough to wedge a window with.";
	if N is 3, say "Red, and dropped by some postman.";
	if N is 4, say "She taught school for thirty years.";
	if N is 5, say "It goes straight through the bottom.";
	if N is 6, say "Black, and fine as crumbs.";
	if N is 7, say "Salts, left by somebody[']s older plants.";
	if N is 8, say "Unglazed, and rough under the thumb.";
	if N is 9, say "Whose wedding, nobody in your family now says.";
	if N is 10, say "It looks darker against the blue.";
	if N is 11, say "Gold, thinly, all the way round.";
	if N is 12, say "It lost that piece on a beach, years ago.";
	if N is 13, say "Galvanised, and tight enough to hum.";
	if N is 14, say "Nobody was underneath. Mrs Okafor still mentions it.";
	if N is 16, say "Brown from here, and silver to whoever stands beside it.";
	if N is 17, say "It closes the far edge of the view, and opens it again.";
	if N is 18, say "You count seven, and lose one behind a tower.";
	if N is 20, say "All of them went back, and not one of them empty.";
	if N is 21, say "Every button is done up, in the right order.";
	if N is 22, say "She looks over them, hardly ever through them.";
	if N is 23, say "Little amber beads, and a paper clip where one is missing.";
	if N is 24, say "Somebody is out, and the crowd is sorry.";
	if N is 25, say "A colander sits in it.";
	if N is 26, say "Black-eyed, and some of them in the colander.";
	if N is 27, say "Yours, and it reaches both walls.";
	if N is 28, say "It arrives second-hand, and late.";
	if N is 29, say "Glass, and propped with a shoe.";
	if N is 30, say "You have to lean out over the street to find it.";
	if N is 31, say "Swept, and stained where the geranium used to drip.";
	if N is 32, say "It holds the sack, and keeps the wind off it.";
	if N is 33, say "Cold to bare feet, whatever the month.";
	if N is 35, say "You are there.";
	if N is 36, say "You would have to go east.";
	if N is 37, say "You are there.";
	if N is 38, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'floors//': if (n < 1 && SK_Near((+ the sink-thing +))) return 1;
		'heel//': if (n < 2 && SK_Near((+ the bread-bin +))) return 2;
		'rye//': if (n < 2 && SK_Near((+ the bread-bin +))) return 2;
		'band//': if (n < 3 && SK_Near((+ the bread-bin +))) return 3;
		'hand//': if (n < 4 && SK_Near((+ the brown-envelope +))) return 4; if (n < 27 && SK_Near((+ the kitchen-room +))) return 27;
		'hole//': if (n < 5 && SK_Near((+ the clay-pot +))) return 5;
		'compost//': if (n < 6 && SK_Near((+ the clay-pot +))) return 6; if (n < 10 && SK_Near((+ the glazed-pot +))) return 10;
		'bloom//': if (n < 7 && SK_Near((+ the clay-pot +))) return 7;
		'rim//': if (n < 8 && SK_Near((+ the clay-pot +))) return 8; if (n < 11 && SK_Near((+ the glazed-pot +))) return 11;
		'present//': if (n < 9 && SK_Near((+ the glazed-pot +))) return 9;
		'lip//': if (n < 12 && SK_Near((+ the tin-mug +))) return 12;
		'chip//': if (n < 12 && SK_Near((+ the tin-mug +))) return 12;
		'wire//': if (n < 13 && SK_Near((+ the ledge +))) return 13;
		'geranium//': if (n < 14 && SK_Near((+ the ledge +))) return 14;
		'incident//': if (n < 14 && SK_Near((+ the ledge +))) return 14;
		'price//': if (n < 15 && SK_Near((+ the compost +))) return 15;
		'river//': if (n < 16 && SK_Near((+ the city +))) return 16;
		'train//': if (n < 17 && SK_Near((+ the city +))) return 17;
		'cranes//': if (n < 18 && SK_Near((+ the city +))) return 18;
		'zip//': if (n < 19 && SK_Near((+ the city +))) return 19;
		'cups//': if (n < 20 && SK_Near((+ the railing +))) return 20;
		'cardigan//': if (n < 21 && SK_Near((+ the mrs-okafor +))) return 21;
		'glasses//': if (n < 22 && SK_Near((+ the mrs-okafor +))) return 22;
		'chain//': if (n < 23 && SK_Near((+ the mrs-okafor +))) return 23;
		'radio//': if (n < 24 && SK_Near((+ the mrs-okafor +))) return 24;
		'lap//': if (n < 25 && SK_Near((+ the mrs-okafor +))) return 25;
		'beans//': if (n < 26 && SK_Near((+ the mrs-okafor +))) return 26;
		'light//': if (n < 28 && SK_Near((+ the kitchen-room +))) return 28;
		'door//': if (n < 29 && SK_Near((+ the kitchen-room +))) return 29;
		'sun//': if (n < 30 && SK_Near((+ the balcony +))) return 30; if (n < 34 && SK_Near(player)) return 34;
		'concrete//': if (n < 31 && SK_Near((+ the balcony +))) return 31;
		'corner//': if (n < 32 && SK_Near((+ the balcony +))) return 32;
		'floor//': if (n < 33 && SK_Near((+ the balcony +))) return 33;
		'august//': if (n < 34 && SK_Near(player)) return 34;
		'board//': if (n < 34 && SK_Near(player)) return 34;
		'book//': if (n < 34 && SK_Near(player)) return 34;
		'breakfast//': if (n < 34 && SK_Near(player)) return 34;
		'cat//': if (n < 34 && SK_Near(player)) return 34;
		'cricket//': if (n < 34 && SK_Near(player)) return 34;
		'house//': if (n < 34 && SK_Near(player)) return 34;
		'knees//': if (n < 34 && SK_Near(player)) return 34;
		'letterbox//': if (n < 34 && SK_Near(player)) return 34;
		'lift//': if (n < 34 && SK_Near(player)) return 34;
		'market//': if (n < 34 && SK_Near(player)) return 34;
		'mother//': if (n < 34 && SK_Near(player)) return 34;
		'opinions//': if (n < 34 && SK_Near(player)) return 34;
		'stream//': if (n < 34 && SK_Near(player)) return 34;
		'strides//': if (n < 34 && SK_Near(player)) return 34;
		'sugar//': if (n < 34 && SK_Near(player)) return 34;
		'tea//': if (n < 34 && SK_Near(player)) return 34;
		'thought//': if (n < 34 && SK_Near(player)) return 34;
		'water//': if (n < 34 && SK_Near(player)) return 34;
		'voice//': if (n < 34 && SK_Near(player)) return 34;
		'kitchen//': if (n < 35 && SK_Near((+ the kitchen-room +))) return 35; if (n < 38 && SK_Near((+ the balcony +))) return 38;
		'balcony//': if (n < 36 && SK_Near((+ the kitchen-room +))) return 36; if (n < 37 && SK_Near((+ the balcony +))) return 37;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'august//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air april aprils arm arms august augusts";
		}
		'b': switch (n) {
			1: return "band bands beach beaches bean beans bent bents blanket blankets bloom blooms blue blues board boards body book books breakfast breakfasts button";
			2: return "buttons";
		}
		'c': switch (n) {
			1: return "cat cats ceiling chain chains chip chips clip clips coin coins colander colanders concrete concretes corner corners cran cranes crans cricket crickets";
			2: return "crowd crowds crumb crumbs";
		}
		'd': switch (n) {
			1: return "dinner dinners door doors drop drops";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face families family feet finger fingers floor floors foot";
		}
		'g': switch (n) {
			1: return "geranium geraniums glass glasses grave graves ground";
		}
		'h': switch (n) {
			1: return "hair hand handful handfuls hands head heads heel heels hole holes house houses";
		}
		'i': switch (n) {
			1: return "incident incidents";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lap laps leafs leg legs letterbox letterboxes lift lifts light lights limit limits lip lips loop loops";
		}
		'm': switch (n) {
			1: return "market markets mother mothers mouth";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "opinion opinions order orders";
		}
		'p': switch (n) {
			1: return "pepper peppers pipe pipes postman postmans present presents price prices";
		}
		'r': switch (n) {
			1: return "radio radios rim rims river rivers roof rye ryes";
		}
		's': switch (n) {
			1: return "salt salts scum scums shoe shoes sky stream streams street streets stride strides sugar sugars sun suns";
		}
		't': switch (n) {
			1: return "tea teas thought thoughts thumb thumbs tower towers train trains";
		}
		'u': switch (n) {
			1: return "umbrella umbrellas underside undersides";
		}
		'v': switch (n) {
			1: return "view views voice voices";
		}
		'w': switch (n) {
			1: return "wall walls wedge wedges wind window windows winds wire wires wood woods";
		}
		'z': switch (n) {
			1: return "zip zips";
		}
	}
	return 0;
];
-).
