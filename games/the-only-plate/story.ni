"The Only Plate" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The kitchen-room is a room. It is privately-named.
The darkcupboard is a room. It is privately-named.

The printed name of the kitchen-room is "Kitchen".
The description of the kitchen-room is "Yours, with the breakfast pushed back. The range has a kettle on it, just off the boil, and there is one cold tap over a stone sink. Your measuring glass stands on the table by the hat. The cupboard under the stairs, to the north, is where you work; it used to be brooms.[if the darkdoor is closed] The cupboard door is shut.[end if]".

The printed name of the darkcupboard is "Dark Cupboard".
The description of the darkcupboard is "Five feet by four under the slope of the stairs, every crack of it papered over. Along the bench stand three dishes in a row: developer, water, hypo, from left to right, so that one can do it by feel. Stock bottles crowd the shelf, one clear, one brown, by a blue jug of hypo, and on the end of the bench is a black plate box with tape round the lid. You have a white bulb, a red safelamp, and a card of rules pinned up where a sensible person would have put a calendar.[if the bulb is switched on] The white bulb is burning.[end if][if the bulb is switched off and the safelamp is switched on and the darkdoor is closed] There[']s only the safelamp, and everything is the colour of a plum.[end if][if the bulb is switched off and the safelamp is switched off and the darkdoor is closed] It[']s so dark that your eyes begin to make things up.[end if][if the darkdoor is open] Daylight comes in at the door.[end if]".

Part 2 - States

A thing has a number called parta.

A thing has a number called partb.

A thing has a number called hotparts.

A thing has a number called coldparts.

A thing can be brewed or dishdry. A thing is usually dishdry.

A thing can be latent, sky-state, shown-state or overdone-state (this is its image property).

A thing has a number called developing.

A thing can be rinsed or unrinsed. A thing is usually unrinsed.

A thing can be fixed-state or unfixed. A thing is usually unfixed.

A thing has a number called hypotime.

A thing can be fogged or unfogged. A thing is usually unfogged.

Part 3 - Things

The darkdoor is a door. It is privately-named.
The range is a thing. It is privately-named.
The kettle is a thing. It is privately-named.
The tap-thing is a thing. It is privately-named.
The sink-thing is a thing. It is privately-named.
The table-thing is a supporter. It is privately-named.
The measure is a thing. It is privately-named.
The amory is a man. It is privately-named.
The card-thing is a thing. It is privately-named.
The shelf-thing is a thing. It is privately-named.
The bottlea is a thing. It is privately-named.
The bottleb is a thing. It is privately-named.
The hypo is a thing. It is privately-named.
The bulb is a thing. It is privately-named.
The safelamp is a thing. It is privately-named.
The devdish is a container. It is privately-named.
The waterdish is a container. It is privately-named.
The hypodish is a container. It is privately-named.
The box-thing is a container. It is privately-named.
The plate is a thing. It is privately-named.

The darkdoor is north of the kitchen-room and south of the darkcupboard.
The printed name of the darkdoor is "cupboard door".
Include (- with name 'cupboard//' 'door//' 'doors//p', -) when defining the darkdoor.
The description of the darkdoor is "Three inches of blanket nailed round the edge.".
The darkdoor is openable, open and scenery.

The range is in the kitchen-room.
The printed name of the range is "range".
Include (- with name 'range//' 'ranges//p', -) when defining the range.
The description of the range is "Blackleaded on Fridays, when you remember that you are a housekeeper as well.".
The range is fixed in place and scenery.

The kettle is in the kitchen-room.
The printed name of the kettle is "hot water".
Include (- with name 'hot//' 'water//' 'kettle//', -) when defining the kettle.
The description of the kettle is "In the kettle, and pretty near boiling.".
The kettle is fixed in place and scenery.
The indefinite article of the kettle is "some".

The tap-thing is in the kitchen-room.
The printed name of the tap-thing is "cold water".
Include (- with name 'cold//' 'water//' 'tap//', -) when defining the tap-thing.
The description of the tap-thing is "Straight off the moor. It would numb a trout.".
The tap-thing is fixed in place and scenery.
The indefinite article of the tap-thing is "some".

The sink-thing is in the kitchen-room.
The printed name of the sink-thing is "sink".
Include (- with name 'sink//' 'stone//' 'sinks//p', -) when defining the sink-thing.
The description of the sink-thing is "Stone. Stained, round the plughole, the brown of all photographers['] sinks.".
The sink-thing is fixed in place and scenery.

The table-thing is in the kitchen-room.
The printed name of the table-thing is "kitchen table".
Include (- with name 'kitchen//' 'table//' 'toast//' 'hat//' 'tables//p', -) when defining the table-thing.
The description of the table-thing is "There is toast on it. Nobody is eating the toast.".
The table-thing is fixed in place, not enterable and scenery.

The measure is on the table-thing.
The printed name of the measure is "measuring glass".
Include (- with name 'measuring//' 'glass//' 'graduate//' 'thermometer//' 'tall//' 'glasses//p', -) when defining the measure.
The description of the measure is "A tall glass with lines etched up the side and a thermometer clipped in it.[if the parta of the measure is at least 1 and the parta of the measure is less than 2] It holds one part of A.[end if][if the parta of the measure is at least 2] It holds two parts of A.[end if][if the partb of the measure is at least 1 and the partb of the measure is less than 2] It holds one part of B.[end if][if the partb of the measure is at least 2] It holds two parts of B.[end if][if the hotparts of the measure is at least 1 and the hotparts of the measure is less than 2] It holds one part of hot water.[end if][if the hotparts of the measure is at least 2] It holds too many parts of hot water to be cool.[end if][if the coldparts of the measure is at least 1 and the coldparts of the measure is less than 2] It holds one part of cold water.[end if][if the coldparts of the measure is at least 2] It holds too many parts of cold water to be warm.[end if][if the hotparts of the measure is at least 1 and the hotparts of the measure is less than 2 and the coldparts of the measure is at least 1 and the coldparts of the measure is less than 2] The thermometer says sixty-five.[end if]".
The measure is portable.

The amory is in the kitchen-room.
The printed name of the amory is "Dr Amory".
Include (- with name 'dr//' 'amory//' 'doctor//', -) when defining the amory.
The description of the amory is "Sunburnt to the hat line, and white above it. He has a list in his pocket of all the birds in the world, with a gap left in it. [quotation mark]It walked right up to me,[quotation mark] he says. [quotation mark]It wanted to know what I was.[quotation mark]".
The appearance of the amory is "Dr Amory sits at the table with his hands between his knees.".
The first place of the amory is the kitchen-room.
The amory is proper-named.

The card-thing is in the darkcupboard.
The printed name of the card-thing is "card".
Include (- with name 'card//' 'rules//' 'cards//p', -) when defining the card-thing.
The description of the card-thing is "In your own hand, for days when you can[']t think. [quotation mark]DEVELOPER: one of A (clear), one of B (brown), TWO of water. SIXTY-FIVE DEGREES: half your water hot and half of it cold. DARK before the box is opened; RED LAMP only. Out of the developer when the picture stands up: not before; not long after. WATER. Then HYPO till the milk clears. Only then, light.[quotation mark]".
The card-thing is fixed in place and scenery.

The shelf-thing is in the darkcupboard.
The printed name of the shelf-thing is "shelf".
Include (- with name 'shelf//' 'bromide//' 'pyro//' 'treacle//' 'shelfs//p', -) when defining the shelf-thing.
The description of the shelf-thing is "Pyro, bromide, metol, treacle. The treacle is for treacle.".
The shelf-thing is fixed in place and scenery.

The bottlea is in the darkcupboard.
The printed name of the bottlea is "clear bottle".
Include (- with name 'clear//' 'bottle//' 'stopper//' 'bottles//p', -) when defining the bottlea.
The description of the bottlea is "A, says the label. Ground stopper, no smell, no colour, no opinions.".
The bottlea is fixed in place and scenery.

The bottleb is in the darkcupboard.
The printed name of the bottleb is "brown bottle".
Include (- with name 'brown//' 'bottle//' 'cork//' 'bottles//p', -) when defining the bottleb.
The description of the bottleb is "B, says the label, and it has a cork. A and B don[']t keep once they[']ve met. You have had lodgers like that.".
The bottleb is fixed in place and scenery.

The hypo is in the darkcupboard.
The printed name of the hypo is "hypo".
Include (- with name 'hypo//' 'jug//' 'blue//', -) when defining the hypo.
The description of the hypo is "A blue jug of it, made up last night, when the telegram came.".
The hypo is fixed in place and scenery.
The indefinite article of the hypo is "some".

The bulb is in the darkcupboard.
The printed name of the bulb is "white bulb".
Include (- with name 'white//' 'bulb//' 'bulbs//p', -) when defining the bulb.
The description of the bulb is "Forty watts. It has ruined more work than damp, children and drink.".
The bulb is fixed in place and scenery.
The bulb is switchable. The bulb is switched on.

The safelamp is in the darkcupboard.
The printed name of the safelamp is "safelamp".
Include (- with name 'safelamp//' 'red//' 'lantern//' 'paraffin//' 'lamp//' 'safelamps//p', -) when defining the safelamp.
The description of the safelamp is "A paraffin lantern behind ruby glass. Plates are blind to it.".
The safelamp is fixed in place and scenery.
The safelamp is switchable. The safelamp is switched off.

The devdish is in the darkcupboard.
The printed name of the devdish is "developing dish".
Include (- with name 'developing//' 'dish//' 'developer//' 'dishes//p', -) when defining the devdish.
The description of the devdish is "White enamel, chipped at the lip. D, it says, in nail varnish.[if the devdish is dishdry] It is dry.[end if][if the devdish is brewed] It is full, and ready.[end if]".
The devdish is fixed in place, not enterable, unopenable, open and scenery.

The waterdish is in the darkcupboard.
The printed name of the waterdish is "rinsing dish".
Include (- with name 'rinsing//' 'dish//' 'rinse//' 'dishes//p', -) when defining the waterdish.
The description of the waterdish is "Full of clean water since this morning. W.".
The waterdish is fixed in place, not enterable, unopenable, open and scenery.

The hypodish is in the darkcupboard.
The printed name of the hypodish is "fixing dish".
Include (- with name 'fixing//' 'dish//' 'fixer//' 'dishes//p', -) when defining the hypodish.
The description of the hypodish is "H. It smells of swimming baths.[if the hypodish is dishdry] It is dry.[end if][if the hypodish is brewed] It is full, and ready.[end if]".
The hypodish is fixed in place, not enterable, unopenable, open and scenery.

The box-thing is in the darkcupboard.
The printed name of the box-thing is "plate box".
Include (- with name 'plate//' 'box//' 'lid//' 'tape//' 'light-trap//' 'black//' 'boxes//p', -) when defining the box-thing.
The description of the box-thing is "Black, with a light-trap lid and Dr Amory[']s seal on the tape. UNRELIABLE I., it says. ONE EXPOSURE.".
The box-thing is fixed in place, not enterable, openable, closed and scenery.

The plate is in the box-thing.
The printed name of the plate is "glass plate".
Include (- with name 'glass//' 'plate//' 'negative//' 'plates//p', -) when defining the plate.
The description of the plate is "A quarter of an inch from being nothing.[if the plate is latent] The coating is as blank as milk.[end if][if the plate is sky-state] A sky has come up on it, black, as skies do on a plate.[end if][if the plate is shown-state] There is an image on it, in reverse: shingle, grass, and something small in the middle, walking.[end if][if the plate is unfixed] It is unfixed. One breath of daylight and it would be a window pane.[end if][if the plate is fixed-state] It is fixed, and clear as a pool in the places where it isn[']t black.[end if]".
The plate is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Pouring-into is an action applying to two things.
Understand "pour [something] into [something]" as pouring-into.
Understand "add [something] to [something]" as pouring-into.
Understand "tip [something] into [something]" as pouring-into.

Carry out pouring-into:
	if the noun is the kettle and the second noun is the measure:
		if the measure is not enclosed by the player:
			say "You aren[']t holding the measuring glass.";
			stop the action;
		if the hotparts of the measure is at least 3:
			say "The glass is at the brim.";
			stop the action;
		increase the hotparts of the measure by 1;
		if the hotparts of the measure is greater than 3, now the hotparts of the measure is 3;
		say "You wrap your sleeve round the handle and pour to the next line. The thermometer goes up like a lark.";
		stop the action;
	if the noun is the tap-thing and the second noun is the measure:
		if the measure is not enclosed by the player:
			say "You aren[']t holding the measuring glass.";
			stop the action;
		if the coldparts of the measure is at least 3:
			say "The glass is at the brim.";
			stop the action;
		increase the coldparts of the measure by 1;
		if the coldparts of the measure is greater than 3, now the coldparts of the measure is 3;
		say "The tap shudders and gives you one part, to the line. The thermometer thinks better of it.";
		stop the action;
	if the noun is the bottlea and the second noun is the measure:
		if the measure is not enclosed by the player:
			say "You aren[']t holding the measuring glass.";
			stop the action;
		if the parta of the measure is at least 2:
			say "There[']s twice too much of it in there now.";
			stop the action;
		increase the parta of the measure by 1;
		if the parta of the measure is greater than 2, now the parta of the measure is 2;
		say "One part of A, read off level with your eye.";
		stop the action;
	if the noun is the bottleb and the second noun is the measure:
		if the measure is not enclosed by the player:
			say "You aren[']t holding the measuring glass.";
			stop the action;
		if the partb of the measure is at least 2:
			say "There[']s twice too much of it in there now.";
			stop the action;
		increase the partb of the measure by 1;
		if the partb of the measure is greater than 2, now the partb of the measure is 2;
		say "One part of B. It swirls through the glass like smoke.";
		stop the action;
	if the noun is the measure and the second noun is the devdish:
		if the measure is not enclosed by the player:
			say "You aren[']t holding the measuring glass.";
			stop the action;
		if the devdish is not dishdry:
			say "It has been filled.";
			stop the action;
		if the parta of the measure is less than 1:
			say "There is no A in it. It wouldn[']t develop a rumour.";
			stop the action;
		if the parta of the measure is at least 2:
			say "Two of A: it would bite. One of each, says the card. You will have to empty it and measure again.";
			stop the action;
		if the partb of the measure is less than 1:
			say "There is no B in it. It would lie there like soup.";
			stop the action;
		if the partb of the measure is at least 2:
			say "Two of B: it would race. One of each, says the card. You will have to empty it and measure again.";
			stop the action;
		if the hotparts of the measure is less than 1:
			say "You look at the thermometer. Far too cold. Some of the water should be hot.";
			stop the action;
		if the hotparts of the measure is at least 2:
			say "You look at the thermometer. Far too hot, it would have the picture off the glass. You[']d better empty it and measure again.";
			stop the action;
		if the coldparts of the measure is less than 1:
			say "You look at the thermometer. Too hot, and too strong as well: it wants a part of cold.";
			stop the action;
		if the coldparts of the measure is at least 2:
			say "You look at the thermometer. Too cold, and thin besides. You[']d better empty it and measure again.";
			stop the action;
		now the devdish is brewed;
		now the parta of the measure is 0;
		now the partb of the measure is 0;
		now the hotparts of the measure is 0;
		now the coldparts of the measure is 0;
		say "Sixty-five, on the mark. It goes into the first dish in one sheet, and lies still.";
		stop the action;
	if the noun is the hypo and the second noun is the hypodish:
		if the hypodish is not dishdry:
			say "It has been filled.";
			stop the action;
		now the hypodish is brewed;
		say "The third dish fills, colourless, and you wipe your fingers twice. One drop of that in the first dish and you could all go home.";
		stop the action;
	if the noun is the hypo and (the second noun is the devdish or the second noun is the waterdish or the second noun is the measure):
		say "You stop with the jug tipped. Hypo goes in the third dish, and nowhere else in the world.";
		stop the action;
	if the noun is the measure and (the second noun is the waterdish or the second noun is the hypodish):
		say "Left to right: developer, water, hypo. That is not where developer goes.";
		stop the action;
	say "That would lead nowhere.".

Just-emptying is an action applying to one thing.
Understand "empty [something]" as just-emptying.
Understand "rinse [something]" as just-emptying.
Understand "drain [something]" as just-emptying.

Carry out just-emptying:
	if the noun is the measure:
		if the measure is not enclosed by the player:
			say "You aren[']t holding the measuring glass.";
			stop the action;
		now the parta of the measure is 0;
		now the partb of the measure is 0;
		now the hotparts of the measure is 0;
		now the coldparts of the measure is 0;
		say "Away it goes, into the slop pail, and you shake out the last drop.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the measure and (the second noun is the devdish or the second noun is the waterdish or the second noun is the hypodish or the second noun is the box-thing):
		if the measure is enclosed by the player:
			say "It[']s for pouring from.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the plate and the second noun is the devdish:
		if the safelamp is not switched on:
			say "You can[']t see your own hand, let alone where it[']s going. You want the red lamp.";
			stop the action;
		if the devdish is not brewed:
			say "It is dry. The plate would only lie there and wait to be scratched.";
			stop the action;
		if the plate is not unfixed:
			say "That[']s all behind it.";
			stop the action;
		if the plate is not latent:
			say "It has had its time in there.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the plate and the second noun is the waterdish:
		if the safelamp is not switched on:
			say "You can[']t see your own hand, let alone where it[']s going. You want the red lamp.";
			stop the action;
		if the plate is latent:
			say "It is dry and blank. It has nothing to rinse off.";
			stop the action;
		if the plate is not unfixed:
			say "It has been through.";
			stop the action;
		now the deed is 3;
	otherwise if the noun is the plate and the second noun is the hypodish:
		if the safelamp is not switched on:
			say "You can[']t see your own hand, let alone where it[']s going. You want the red lamp.";
			stop the action;
		if the plate is latent:
			say "Now? It would dissolve the lot. It has to be developed first.";
			stop the action;
		if the hypodish is not brewed:
			say "You would be laying her down in a dry dish.";
			stop the action;
		if the plate is not rinsed:
			say "With the developer still running off it, it would stain. Water first.";
			stop the action;
		if the plate is not unfixed:
			say "It is fixed.";
			stop the action;
		now the deed is 4;
	otherwise if the noun is the plate and the second noun is the box-thing:
		if the plate is not latent:
			say "Wet? It would never come out.";
			stop the action;
		now the deed is 5;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		say "You slide it under in one movement, so that the wave goes over it whole, and start the dish rocking.";
		stop the action;
	if the deed is 3:
		now the plate is rinsed;
		say "In, and under, and round. The developer leaves it in threads.";
		stop the action;
	if the deed is 4:
		say "It goes in with hardly a sound.";
		stop the action;
	if the deed is 5:
		continue the action;
	continue the action.

Check putting something on something:
	now the deed is 0;
	if the noun is the plate and the second noun is the table-thing:
		if the plate is enclosed by the player:
			say "Not among the toast.";
			stop the action;
		now the deed is 1;
	continue the action.

After putting something on something:
	if the deed is 1:
		continue the action;
	continue the action.

Check dropping:
	now the deed is 0;
	if the noun is the plate:
		if the plate is enclosed by the player:
			say "It is glass. It is the only one. You don[']t so much as shift your grip.";
			stop the action;
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the plate and the plate is in the devdish:
		if the safelamp is not switched on:
			say "You can[']t see your own hand, let alone where it[']s going. You want the red lamp.";
			stop the action;
		if the plate is not shown-state:
			say "There[']s only sky on it, or less. Leave it in.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the plate and the plate is in the hypodish:
		if the plate is not fixed-state:
			say "The milk hasn[']t cleared. Give it its time.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the plate and the plate is not in the devdish and the plate is not in the hypodish:
		if the safelamp is not switched on:
			say "You can[']t see your own hand, let alone where it[']s going. You want the red lamp.";
			stop the action;
		now the deed is 3;
	continue the action.

After taking:
	if the deed is 1:
		say "By the edges. It streams.";
		stop the action;
	if the deed is 2:
		say "By the edges. It drips, clear and hard.";
		stop the action;
	if the deed is 3:
		continue the action;
	continue the action.

Just-rocking is an action applying to one thing.
Understand "rock [something]" as just-rocking.

Carry out just-rocking:
	if the noun is the devdish:
		if the plate is not in the devdish:
			say "There is nothing in it to rock to sleep.";
			stop the action;
		say "Up at this side; up at that. Something seems to be coming, the way a word does.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "show [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the plate and the second noun is the amory:
		if the plate is not enclosed by the player:
			say "It isn[']t in your hands.";
			stop the action;
		if the plate is not fixed-state:
			say "You mustn[']t.";
			stop the action;
		now the plate is carried by the amory;
		say "You hold it up against the window for him, by the edges, with his dark jacket behind.";
		stop the action;
	if the noun is the measure and the second noun is the amory:
		say "[quotation mark]Is it water?[quotation mark] says Dr Amory, and would drink it. You take it back.";
		stop the action;
	try giving the noun to the second noun.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the measure:
		try other words;
		try just-emptying the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The pouring-into action translates into I6 as "SKOwn1".
The giving-to action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the measure +) && x == (+ the kettle +) or (+ the tap-thing +) or (+ the bottlea +) or (+ the bottleb +) or (+ the hypo +)) return ##SKOwn1;
			if (y == (+ the devdish +) && x == (+ the measure +) or (+ the hypo +)) return ##SKOwn1;
			if (y == (+ the hypodish +) && x == (+ the hypo +) or (+ the measure +)) return ##SKOwn1;
			if (y == (+ the waterdish +) && x == (+ the hypo +) or (+ the measure +)) return ##SKOwn1;
			if (y == (+ the amory +) && x == (+ the plate +) or (+ the measure +)) return ##SKOwn2;
		3:
			if (y == (+ the measure +) && x == (+ the kettle +) or (+ the tap-thing +) or (+ the bottlea +) or (+ the bottleb +) or (+ the hypo +)) return ##SKOwn1;
			if (y == (+ the amory +) && x == (+ the plate +) or (+ the measure +)) return ##SKOwn2;
		4:
			if (y == (+ the measure +) && x == (+ the kettle +) or (+ the tap-thing +) or (+ the bottlea +) or (+ the bottleb +) or (+ the hypo +)) return ##SKOwn1;
			if (y == (+ the devdish +) && x == (+ the measure +) or (+ the hypo +)) return ##SKOwn1;
			if (y == (+ the hypodish +) && x == (+ the hypo +) or (+ the measure +)) return ##SKOwn1;
			if (y == (+ the waterdish +) && x == (+ the hypo +) or (+ the measure +)) return ##SKOwn1;
			if (y == (+ the amory +) && x == (+ the plate +) or (+ the measure +)) return ##SKOwn2;
		5:
			if (y == (+ the amory +) && x == (+ the plate +) or (+ the measure +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the box-thing is open and the plate is in the box-thing and the darkdoor is open:
		now the plate is fogged.

Every turn:
	if the box-thing is open and the plate is in the box-thing and the bulb is switched on:
		now the plate is fogged.

Every turn:
	if the plate is not in the box-thing and the plate is unfixed and the darkdoor is open:
		now the plate is fogged.

Every turn:
	if the plate is not in the box-thing and the plate is unfixed and the bulb is switched on:
		now the plate is fogged.

Every turn:
	if the plate is in the devdish and the plate is unfogged:
		increase the developing of the plate by 1;
		if the developing of the plate is greater than 6, now the developing of the plate is 6.

Every turn:
	if the plate is in the devdish and the plate is latent and the developing of the plate is at least 2 and the plate is unfogged:
		if the player can see the plate, say "At the top of the plate something goes dark. It is sky: a great deal of sky, the way it is out there.";
		now the plate is sky-state.

Every turn:
	if the plate is in the devdish and the plate is sky-state and the developing of the plate is at least 3:
		if the player can see the plate, say "And under the sky, shingle; and in the shingle, all at once, as if it had just come round a stone, something small, walking toward you. It stands up off the plate. Now.";
		now the plate is shown-state.

Every turn:
	if the plate is in the devdish and the developing of the plate is at least 5 and the developing of the plate is less than 6:
		if the player can see the plate, say "The whites are closing. It is going under, the shingle first.".

Every turn:
	if the plate is in the hypodish:
		increase the hypotime of the plate by 1;
		if the hypotime of the plate is greater than 2, now the hypotime of the plate is 2.

Every turn:
	if the plate is in the hypodish and the plate is unfixed and the hypotime of the plate is at least 2:
		if the player can see the plate, say "The last of the milk slides off a corner of the plate, like a cloud off a hill. It is fixed. Light can[']t hurt it.";
		now the plate is fixed-state.

Part 6 - Tasks and endings

The developer-mixed is a task. The points are 3.
The hypo-poured is a task. The points are 1.
The plate-dark is a task. The points are 2.
The plate-developed is a task. The points are 3.
The plate-rinsed is a task. The points are 1.
The plate-fixed is a task. The points are 3.
The plate-seen is a task. The points are 2.

The maximum score is 15.

Every turn:
	if the developer-mixed is pending and the devdish is brewed:
		achieve the developer-mixed.

Every turn:
	if the hypo-poured is pending and the hypodish is brewed:
		achieve the hypo-poured.

Every turn:
	if the plate-dark is pending and the plate is enclosed by the player and the plate is unfogged and the plate is latent:
		achieve the plate-dark.

Every turn:
	if the plate-developed is pending and the plate is enclosed by the player and the plate is shown-state:
		achieve the plate-developed.

Every turn:
	if the plate-rinsed is pending and the plate is rinsed:
		achieve the plate-rinsed.

Every turn:
	if the plate-fixed is pending and the plate is fixed-state:
		achieve the plate-fixed.

Every turn:
	if the plate-seen is pending and the plate is carried by the amory:
		achieve the plate-seen.

Every turn:
	if the story has not ended and the plate-seen is achieved:
		say "There it is: stout, brown, indignant, one foot up. He starts to say the name that he has been saving for it, and can[']t, and takes out his glass instead. He looks for so long that the toast gets up and leaves. [quotation mark]What,[quotation mark] says Dr Amory at last, [quotation mark]are those?[quotation mark] You look. In the grass behind the bird, out of focus, in a row, as if somebody had told them to wait there, are four more: very small, and very fluffy. Dr Amory picks up his hat. [quotation mark]When,[quotation mark] he says, [quotation mark]is the next boat?[quotation mark]";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the plate is fogged:
		say "The light reaches the plate before you can even say so. It is quite quick. It doesn[']t look like anything happening; the coating is as blank as milk, and it always will be. Through the door you can hear Dr Amory, telling the toast how it walked right up to him.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the developing of the plate is at least 6:
		say "You leave it in that little bit too long. The shingle goes, and the grass, and then there is only the sky, which comes down to meet them. When at last you hold the plate up to the lamp it is black from edge to edge, and whatever walks in it walks in the dark.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the kitchen-room.

When play begins:
	say "In March, on Unreliable Island, Dr Amory of the survey ship took one photograph of a small brown flightless bird that nobody had ever described. In April the ship[']s cat described it, as far as one can with one[']s mouth full. There is no skin, no egg and no second bird; there is one glass plate, which has come home to you in a box with the lid taped, eight thousand miles, undeveloped. Dr Amory has put his hat on your kitchen table and doesn[']t seem to know that he has sat down.".

To decide whether mention (N - a number) is absent:
	if N is 19:
		if the plate is latent:
			no;
		yes;
	if N is 20:
		if the plate is not latent:
			no;
		yes;
	if N is 21:
		if the plate is sky-state:
			no;
		yes;
	if N is 22:
		if the plate is shown-state:
			no;
		yes;
	if N is 33:
		if the darkdoor is open:
			no;
		yes;
	if N is 34:
		if the darkdoor is closed:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 3, no;
	if N is 5, no;
	if N is 11, no;
	if N is 13, no;
	if N is 15, no;
	if N is 16, no;
	if N is 18, no;
	if N is 23, no;
	if N is 26, no;
	if N is 35, no;
	if N is 39, no;
	if N is 40, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Army grey, and nailed up by somebody in earnest.";
	if N is 2, say "It begins at your gate, and does not end to speak of.";
	if N is 4, say "Brass, and browner than the rest.";
	if N is 6, say "In pencil, by families, and soft at the folds.";
	if N is 7, say "The inside one, buttoned.";
	if N is 8, say "Eight and a half thousand of them, and all but one accounted for.";
	if N is 9, say "Scratched, by shingle or by a cat.";
	if N is 10, say "Salt has dried on both, in rings.";
	if N is 12, say "Gummed on straight, in your best capitals.";
	if N is 14, say "Brown with drips, like everything that B goes near.";
	if N is 17, say "Rust has begun, on the pouring side.";
	if N is 19, say "Cream, and ready to believe anything.";
	if N is 20, say "It has made up its mind.";
	if N is 21, say "Dark, as though for thunder. There was none.";
	if N is 22, say "White for black, black for white, and quite at ease.";
	if N is 24, say "It was going to be a long one.";
	if N is 25, say "Each tread drops its own dust on your work.";
	if N is 27, say "One clear, one brown.";
	if N is 28, say "You have hit your head on every one, from underneath.";
	if N is 29, say "A scrubbed plank, with a stain for every year.";
	if N is 30, say "Enamel, and set out so that a blind man could work.";
	if N is 31, say "Yours. They would sooner see something than nothing.";
	if N is 32, say "Papered, and papered again where it showed.";
	if N is 33, say "It comes in at the door, and looks into everything.";
	if N is 34, say "There isn[']t a thread of it.";
	if N is 36, say "You have only his word for it.";
	if N is 37, say "At sea, and in disgrace.";
	if N is 38, say "Eight thousand miles off, and most of it weather.";
	if N is 41, say "You are there.";
	if N is 42, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'blanket//': if (n < 1 && SK_Near((+ the darkdoor +))) return 1;
		'moor//': if (n < 2 && SK_Near((+ the tap-thing +))) return 2;
		'trout//': if (n < 3 && SK_Near((+ the tap-thing +))) return 3;
		'plughole//': if (n < 4 && SK_Near((+ the sink-thing +))) return 4;
		'sinks//': if (n < 5 && SK_Near((+ the sink-thing +))) return 5;
		'list//': if (n < 6 && SK_Near((+ the amory +))) return 6;
		'pocket//': if (n < 7 && SK_Near((+ the amory +))) return 7;
		'birds//': if (n < 8 && SK_Near((+ the amory +))) return 8;
		'hands//': if (n < 9 && SK_Near((+ the amory +))) return 9;
		'knees//': if (n < 10 && SK_Near((+ the amory +))) return 10;
		'world//': if (n < 11 && SK_Near((+ the amory +))) return 11;
		'label//': if (n < 12 && SK_Near((+ the bottlea +))) return 12; if (n < 14 && SK_Near((+ the bottleb +))) return 14;
		'smell//': if (n < 13 && SK_Near((+ the bottlea +))) return 13;
		'opinions//': if (n < 13 && SK_Near((+ the bottlea +))) return 13;
		'telegram//': if (n < 15 && SK_Near((+ the hypo +))) return 15;
		'watts//': if (n < 16 && SK_Near((+ the bulb +))) return 16;
		'children//': if (n < 16 && SK_Near((+ the bulb +))) return 16;
		'lip//': if (n < 17 && SK_Near((+ the devdish +))) return 17;
		'exposure//': if (n < 18 && SK_Near((+ the box-thing +))) return 18;
		'coating//': if (n < 19 && SK_Near((+ the plate +))) return 19; if (n < 20 && SK_Near((+ the plate +))) return 20;
		'sky//': if (n < 21 && SK_Near((+ the plate +))) return 21;
		'image//': if (n < 22 && SK_Near((+ the plate +))) return 22; if (n < 40 && SK_Near(player)) return 40;
		'picture//': if (n < 22 && SK_Near((+ the plate +))) return 22; if (n < 40 && SK_Near(player)) return 40;
		'quarter//': if (n < 23 && SK_Near((+ the plate +))) return 23;
		'pool//': if (n < 23 && SK_Near((+ the plate +))) return 23;
		'breath//': if (n < 23 && SK_Near((+ the plate +))) return 23; if (n < 40 && SK_Near(player)) return 40;
		'pane//': if (n < 23 && SK_Near((+ the plate +))) return 23; if (n < 40 && SK_Near(player)) return 40;
		'breakfast//': if (n < 24 && SK_Near((+ the kitchen-room +))) return 24;
		'stairs//': if (n < 25 && SK_Near((+ the kitchen-room +))) return 25; if (n < 28 && SK_Near((+ the darkcupboard +))) return 28;
		'boil//': if (n < 26 && SK_Near((+ the kitchen-room +))) return 26;
		'bottles//': if (n < 27 && SK_Near((+ the darkcupboard +))) return 27;
		'slope//': if (n < 28 && SK_Near((+ the darkcupboard +))) return 28;
		'bench//': if (n < 29 && SK_Near((+ the darkcupboard +))) return 29;
		'dishes//': if (n < 30 && SK_Near((+ the darkcupboard +))) return 30;
		'eyes//': if (n < 31 && SK_Near((+ the darkcupboard +))) return 31;
		'crack//': if (n < 32 && SK_Near((+ the darkcupboard +))) return 32;
		'daylight//': if (n < 33 && SK_Near((+ the darkcupboard +))) return 33; if (n < 34 && SK_Near((+ the darkcupboard +))) return 34; if (n < 40 && SK_Near(player)) return 40;
		'plum//': if (n < 35 && SK_Near((+ the darkcupboard +))) return 35;
		'calendar//': if (n < 35 && SK_Near((+ the darkcupboard +))) return 35;
		'person//': if (n < 35 && SK_Near((+ the darkcupboard +))) return 35;
		'bird//': if (n < 36 && SK_Near(player)) return 36;
		'cat//': if (n < 37 && SK_Near(player)) return 37;
		'island//': if (n < 38 && SK_Near(player)) return 38;
		'april//': if (n < 39 && SK_Near(player)) return 39;
		'fridays//': if (n < 39 && SK_Near(player)) return 39;
		'march//': if (n < 39 && SK_Near(player)) return 39;
		'baths//': if (n < 40 && SK_Near(player)) return 40;
		'egg//': if (n < 40 && SK_Near(player)) return 40;
		'housekeep//': if (n < 40 && SK_Near(player)) return 40;
		'photograp//': if (n < 40 && SK_Near(player)) return 40;
		'ship//': if (n < 40 && SK_Near(player)) return 40;
		'skin//': if (n < 40 && SK_Near(player)) return 40;
		'kitchen//': if (n < 41 && SK_Near((+ the kitchen-room +))) return 41;
		'cupboard//': if (n < 42 && SK_Near((+ the darkcupboard +))) return 42;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'april//') rtrue;
	if (w == 'fridays//') rtrue;
	if (w == 'island//') rtrue;
	if (w == 'march//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air april aprils arm arms";
		}
		'b': switch (n) {
			1: return "bath baths bench benches bird birds blanket blankets boat boats body boil boils breakfast breakfasts breath breaths brim brims";
		}
		'c': switch (n) {
			1: return "calendar calendars capital capitals cat cats ceiling child children childs clear clears cloud clouds corner corners crack cracks";
		}
		'e': switch (n) {
			1: return "ear ears egg eggs exposure exposures eye eyes";
		}
		'f': switch (n) {
			1: return "face families family feet finger fingers floor fold folds foot friday fridays";
		}
		'g': switch (n) {
			1: return "gate gates grass grasses grip grips ground";
		}
		'h': switch (n) {
			1: return "hair hand handle handles hands head heads hill hills home homes housekeeper housekeepers";
		}
		'i': switch (n) {
			1: return "island islands";
		}
		'j': switch (n) {
			1: return "jacket jackets";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "label labels lark larks leg legs light lights lip lips list lists";
		}
		'm': switch (n) {
			1: return "man mans march marches mark marks milk milks mind minds moor moors mouth movement movements";
		}
		'n': switch (n) {
			1: return "name names nose";
		}
		'o': switch (n) {
			1: return "opinion opinions";
		}
		'p': switch (n) {
			1: return "pail pails pane panes pencil pencils person persons photograph photographs plank planks plughole plugholes plum plums pocket pockets pool pools";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "ring rings roof rumour rumours";
		}
		's': switch (n) {
			1: return "sea seas sheet sheets shingle shingles ship ships skin skins sleeve sleeves slope slopes smell smells sound sounds stain stains stair stairs stone";
			2: return "stones";
		}
		't': switch (n) {
			1: return "telegram telegrams thread threads tread treads trout trouts";
		}
		'w': switch (n) {
			1: return "wall walls watt watts wave waves whit whites whits window windows work works world worlds";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'stairs//': if (SK_Near((+ the kitchen-room +)) || SK_Near((+ the darkcupboard +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the kitchen-room +))) rtrue;
	if (SK_Near((+ the darkcupboard +))) rtrue;
	rfalse;
];
-).
