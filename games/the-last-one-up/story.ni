"The Last One Up" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The landing is a room. It is privately-named.
The lamp-cabin is a room. It is privately-named.
The chapel is a room. It is privately-named.
The bridge-room is a room. It is privately-named.
The stable is a room. It is privately-named.

The printed name of the landing is "Shaft Landing".
The description of the landing is "The bottom of everything. The cage stands in its iron frame with the gate up, and beside it hangs the bell wire, going up three hundred metres to an old man with a newspaper. A gallery of grey salt leads north. West is the lamp cabin.[if the location of the pony is the landing] Myrtle stands in the cage as if she had been delivered.[end if]".
The chapel is north of the landing.
The lamp-cabin is west of the landing.

The printed name of the lamp-cabin is "Lamp Cabin".
The description of the lamp-cabin is "Hooks, a hundred of them, all empty. The deputy[']s stool, the deputy[']s shelf, and a bench under a calendar of a lady with a great many grapes.".
The landing is east of the lamp-cabin.

The printed name of the chapel is "Chapel of the Night Shift".
The description of the chapel is "Cut out of the salt by men with nothing else to do on Sundays: altar, lectern, a chandelier of crystals like frozen rain. The saint[']s niche is empty, with a clean place on the floor of it. The stables lie beyond, to the east, past an iron grille.[if the chapel-candle is kindled] One candle burns before the niche, and the whole room has picked it up, and is handing it round.[end if][if the location of the pony is the chapel and the chapel-candle is snuffed] Myrtle is standing before the niche with her head down, and she is not going anywhere.[end if]".
The landing is south of the chapel.

The printed name of the bridge-room is "Brine Bridge".
The description of the bridge-room is "A lake, black, and so still that it has a chandelier of its own in it, upside down. The bridge goes over to the north on trestles, plank by plank, and under each plank there is a hollow place with a voice in it.[if the footing is muffled] Sacking lies over the planks from end to end.[end if][if the location of the pony is the bridge-room] Myrtle stands at the near end of it, breathing on the lake.[end if]".
The stable is north of the bridge-room.

The printed name of the stable is "Deep Stable".
The description of the stable is "Twelve stalls, twelve names over them, chewed. It is warm in here, and it smells of the only grass for three hundred metres. Eleven of the mangers are empty.[if the location of the pony is the stable] In the twelfth stall, filling it, is Myrtle.[end if]".
The bridge-room is south of the stable.

Part 2 - States

A thing can be aloof, courted or haltered (this is its trust property).

A thing can be blindfold or bare-eyed. A thing is usually bare-eyed.

A thing can be kindled or snuffed. A thing is usually snuffed.

A thing can be muffled or hollow. A thing is usually hollow.

A thing can be rung-state or below-state. A thing is usually below-state.

Part 3 - Things

The scarf is a thing. It is privately-named.
The cage-thing is a thing. It is privately-named.
The wire is a thing. It is privately-named.
The shelf-thing is a supporter. It is privately-named.
The grille-key is a thing. It is privately-named.
The matches-thing is a thing. It is privately-named.
The snuff-tin is a thing. It is privately-named.
The lunch-tin is a container. It is privately-named.
The carrot is a thing. It is privately-named.
The crust is a thing. It is privately-named.
The calendar is a thing. It is privately-named.
The altar is a thing. It is privately-named.
The chandelier is a thing. It is privately-named.
The chapel-candle is a thing. It is privately-named.
The grille is a door. It is privately-named.
The footing is a thing. It is privately-named.
The lake is a thing. It is privately-named.
The pony is a woman. It is privately-named.
The halter is a thing. It is privately-named.
The sacking is a thing. It is privately-named.
The mangers is a thing. It is privately-named.

The scarf is carried by the player.
The printed name of the scarf is "red scarf".
Include (- with name 'red//' 'scarf//' 'blindfold//' 'knitting//' 'scarfs//p', -) when defining the scarf.
The description of the scarf is "Your mother[']s knitting. It goes round twice, and comes with advice.".
The scarf is portable.

The cage-thing is in the landing.
The printed name of the cage-thing is "cage".
Include (- with name 'cage//' 'gate//' 'frame//' 'iron//' 'cages//p', -) when defining the cage-thing.
The description of the cage-thing is "It has carried men at ten metres a second, and the Archduke at three.".
The cage-thing is fixed in place and scenery.

The wire is in the landing.
The printed name of the wire is "bell wire".
Include (- with name 'bell//' 'wire//' 'plate//' 'four//' 'wires//p', -) when defining the wire.
The description of the wire is "One for stop, two for down, three for men. FOUR, says the plate: LIVESTOCK.".
The wire is fixed in place and scenery.

The shelf-thing is in the lamp-cabin.
The printed name of the shelf-thing is "cabin shelf".
Include (- with name 'cabin//' 'shelf//' 'shelfs//p', -) when defining the shelf-thing.
The description of the shelf-thing is "He kept everything on it at right angles. It has been left so.".
The shelf-thing is fixed in place, not enterable and scenery.

The grille-key is on the shelf-thing.
The printed name of the grille-key is "grille key".
Include (- with name 'grille//' 'key//' 'keys//p', -) when defining the grille-key.
The description of the grille-key is "Brass, gone green, as everything down here does, except the salt.".
The grille-key is portable.

The matches-thing is on the shelf-thing.
The printed name of the matches-thing is "matches".
Include (- with name 'matches//' 'pouch//' 'oilskin//', -) when defining the matches-thing.
The description of the matches-thing is "Swedish, in an oilskin pouch. It says how many there are on the pouch, and the date, and his initials.".
The matches-thing is portable and plural-named.

The snuff-tin is on the shelf-thing.
The printed name of the snuff-tin is "snuff tin".
Include (- with name 'snuff//' 'tin//' 'tins//p', -) when defining the snuff-tin.
The description of the snuff-tin is "It has an Archduke on it. So, faintly, has the snuff.".
The snuff-tin is portable.

The lunch-tin is in the lamp-cabin.
The printed name of the lunch-tin is "lunch tin".
Include (- with name 'lunch//' 'tin//' 'box//' 'tins//p', -) when defining the lunch-tin.
The description of the lunch-tin is "Left behind on the bench; blue, with a handle, scratched E.W.".
The appearance of the lunch-tin is "Somebody has left a lunch tin on the bench.".
The first place of the lunch-tin is the lamp-cabin.
The lunch-tin is portable, not enterable, openable and closed.

The carrot is in the lunch-tin.
The printed name of the carrot is "carrot".
Include (- with name 'carrot//' 'carrots//p', -) when defining the carrot.
The description of the carrot is "Bent like a thumb. He will have been keeping it for somebody.".
The carrot is portable.

The crust is in the lunch-tin.
The printed name of the crust is "crust".
Include (- with name 'crust//' 'crusts//p', -) when defining the crust.
The description of the crust is "Rye, and salted. He need not have troubled.".
The crust is portable.

The calendar is in the lamp-cabin.
The printed name of the calendar is "calendar".
Include (- with name 'calendar//' 'lady//' 'grapes//' 'calendars//p', -) when defining the calendar.
The description of the calendar is "It is open at next month.".
The calendar is fixed in place and scenery.

The altar is in the chapel.
The printed name of the altar is "altar".
Include (- with name 'altar//' 'lectern//' 'altars//p', -) when defining the altar.
The description of the altar is "Salt, and on it, in salt, a cloth, with the creases in it.".
The altar is fixed in place and scenery.

The chandelier is in the chapel.
The printed name of the chandelier is "chandelier".
Include (- with name 'chandelier//' 'crystals//' 'two//' 'thousand//' 'chandeliers//p', -) when defining the chandelier.
The description of the chandelier is "Two thousand crystals on wires. Nobody has ever dared to dust it.".
The chandelier is fixed in place and scenery.

The chapel-candle is in the chapel.
The printed name of the chapel-candle is "chapel candle".
Include (- with name 'chapel//' 'candle//' 'niche//' 'wick//' 'candles//p', -) when defining the chapel-candle.
The description of the chapel-candle is "Tallow, as thick as a wrist. The shift lit it coming on and pinched it going off, six hundred times a year. Nobody ever went past it dark.[if the chapel-candle is snuffed] It is out. The wick is still soft.[end if][if the chapel-candle is kindled] It stands up as straight as a good child.[end if]".
The appearance of the chapel-candle is "In front of the niche stands the chapel candle.".
The first place of the chapel-candle is the chapel.
The chapel-candle is fixed in place and scenery.

The grille is east of the chapel and west of the bridge-room.
The printed name of the grille is "iron grille".
Include (- with name 'iron//' 'grille//' 'leaves//' 'grilles//p', -) when defining the grille.
The description of the grille is "A hundredweight of leaves and flowers, forged by a smith who had not seen any for some time.".
The grille is openable, closed, lockable, locked and scenery.
The matching key of the grille is the grille-key.

The footing is in the bridge-room.
The printed name of the footing is "plank bridge".
Include (- with name 'plank//' 'bridge//' 'planks//' 'trestles//' 'bridges//p', -) when defining the footing.
The description of the footing is "Pine. It sounds worse than it is, except that nobody knows how it is.[if the footing is hollow] A heel on it goes off like a drum.[end if][if the footing is muffled] It is carpeted with sacks, and a heel on it makes no noise at all.[end if]".
The footing is fixed in place and scenery.

The lake is in the bridge-room.
The printed name of the lake is "brine lake".
Include (- with name 'brine//' 'lake//' 'lakes//p', -) when defining the lake.
The description of the lake is "You could not drown in it; you could only be kept.".
The lake is fixed in place and scenery.

The pony is in the stable.
The printed name of the pony is "Myrtle".
Include (- with name 'myrtle//' 'pony//' 'mare//', -) when defining the pony.
The description of the pony is "Eleven hands, the colour of the walls. There is salt in her eyelashes. Over the stall somebody has chalked, on different days: MYRTLE; GOOD MYRTLE; MYRTLE BITES.[if the pony is aloof] She has turned her quarters to you. It is not rudeness; it is a form of waiting.[end if][if the pony is courted] She has turned round, and is going through your pockets with her lip.[end if][if the pony is haltered] She has her halter on, and one ear out sideways, for orders.[end if][if the pony is blindfold] Your scarf is bound over her eyes.[end if]".
The pony is scenery and proper-named.

The halter is in the stable.
The printed name of the halter is "halter".
Include (- with name 'halter//' 'halters//p', -) when defining the halter.
The description of the halter is "Leather, soft as an ear, mended with copper wire.".
The appearance of the halter is "A halter hangs by the twelfth stall, where her nose has polished it.".
The first place of the halter is the stable.
The halter is portable.

The sacking is in the stable.
The printed name of the sacking is "sacking".
Include (- with name 'sacking//' 'sacks//' 'roll//' 'long//', -) when defining the sacking.
The description of the sacking is "Old salt sacks, sewn end to end, for lying on. Myrtle has not been lying on it.".
The appearance of the sacking is "A long roll of sacking is stacked against the wall.".
The first place of the sacking is the stable.
The sacking is portable.
The indefinite article of the sacking is "some".

The mangers is in the stable.
The printed name of the mangers is "mangers".
Include (- with name 'mangers//' 'stalls//' 'names//', -) when defining the mangers.
The description of the mangers is "Worn by chins. In each, by custom, the last man out has left one handful.".
The mangers is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Feeding-to is an action applying to two things.
Understand "feed [something] to [something]" as feeding-to.
Understand "give [something] to [something]" as feeding-to.
Understand "offer [something] to [something]" as feeding-to.

Carry out feeding-to:
	if the noun is the carrot and the second noun is the pony:
		if the carrot is not enclosed by the player:
			say "You would have to have it on you.";
			stop the action;
		if the pony is not enclosed by the location:
			say "She isn[']t here.";
			stop the action;
		if the pony is not aloof:
			say "She would. It was, however, the only one.";
			stop the action;
		now the pony is courted;
		now the carrot is nowhere;
		say "You hold it out on the flat of your hand, towards the tail, and say nothing. An ear comes round. Then the other one. Then, with a great deal of straw, the rest of her; and the carrot goes in sideways, like a letter.";
		stop the action;
	if (the noun is the crust or the noun is the snuff-tin) and the second noun is the pony:
		say "She blows at [the noun], once, down her nose. She has had salt.";
		stop the action;
	say "That would lead nowhere.".

Just-stroking is an action applying to one thing.
Understand "stroke [something]" as just-stroking.
Understand "pat [something]" as just-stroking.

Carry out just-stroking:
	if the noun is the pony:
		if the pony is aloof:
			say "You stroke what there is facing you. The tail goes across your ear.";
			stop the action;
		say "There is a place under the forelock. Her lip hangs down when you find it.";
		stop the action;
	say "That would lead nowhere.".

Haltering-with is an action applying to two things.
Understand "halter [something] with [something]" as haltering-with.
Understand "harness [something] with [something]" as haltering-with.
Understand "bridle [something] with [something]" as haltering-with.

Carry out haltering-with:
	if the noun is the pony and the second noun is the halter:
		if the halter is not enclosed by the player:
			say "She lets you put both arms round her neck, and stays exactly where she was. Where is the halter?";
			stop the action;
		if the pony is aloof:
			say "You would have to get the whole way round her, and she is as wide as the stall, and a good deal more patient. Something would have to make her want to turn.";
			stop the action;
		if the pony is not courted:
			say "She is wearing it already, rather well.";
			stop the action;
		now the pony is haltered;
		now the halter is nowhere;
		say "Over the nose, up behind the ears. She sighs, and leans her whole face against your chest, and leaves it there for as long as it takes.";
		stop the action;
	say "That would lead nowhere.".

Spreading-on is an action applying to two things.
Understand "spread [something] on [something]" as spreading-on.
Understand "lay [something] on [something]" as spreading-on.
Understand "unroll [something] on [something]" as spreading-on.
Understand "spread [something] over [something]" as spreading-on.
Understand "lay [something] over [something]" as spreading-on.

Carry out spreading-on:
	if the noun is the sacking and the second noun is the footing:
		if the sacking is not enclosed by the player:
			say "You haven[']t brought it.";
			stop the action;
		now the footing is muffled;
		now the sacking is nowhere;
		say "You walk backwards over the lake, unrolling, as for a bride. You stamp. There is no more noise than a cat.";
		stop the action;
	say "That would lead nowhere.".

Lighting-with is an action applying to two things.
Understand "light [something] with [something]" as lighting-with.
Understand "kindle [something] with [something]" as lighting-with.

Carry out lighting-with:
	if the noun is the chapel-candle and the second noun is the matches-thing:
		if the matches-thing is not enclosed by the player:
			say "You have nothing to light it with in your hand.";
			stop the action;
		if the chapel-candle is not snuffed:
			say "It is lit.";
			stop the action;
		now the chapel-candle is kindled;
		say "You subtract one, in your head, from the number on the pouch. The flame stands up, and two thousand crystals stand up after it, all the way back into the dark.";
		stop the action;
	say "That would lead nowhere.".

Covering-with is an action applying to two things.
Understand "cover [something] with [something]" as covering-with.
Understand "blindfold [something] with [something]" as covering-with.
Understand "wrap [something] with [something]" as covering-with.

Carry out covering-with:
	if the noun is the pony and the second noun is the scarf:
		if the scarf is not enclosed by the player:
			say "The scarf isn[']t in your hand.";
			stop the action;
		if the pony is not haltered:
			say "She lays back her ears. Not from somebody she has not been introduced to.";
			stop the action;
		if the location of the player is not the landing:
			say "Not yet. She knows every stone of this with her eyes, and would not thank you; it is only up there that there will be too much to see.";
			stop the action;
		if the location of the pony is not the landing:
			say "You would have to have her here.";
			stop the action;
		if the pony is not bare-eyed:
			say "It is on.";
			stop the action;
		now the pony is blindfold;
		now the scarf is nowhere;
		say "Round twice, and tucked in. She stands like a church. You tell her that it is only for a minute. You tell her, though you were asked not to, about the sky.";
		stop the action;
	say "That would lead nowhere.".

Just-ringing is an action applying to one thing.
Understand "ring [something]" as just-ringing.
Understand "pull [something]" as just-ringing.
Understand "tug [something]" as just-ringing.
Understand "sound [something]" as just-ringing.
Understand "toll [something]" as just-ringing.

Carry out just-ringing:
	if the noun is the wire:
		if the location of the pony is not the landing:
			say "Your hand is on the wire. Four, he said, for livestock; and there is no livestock in the cage but you.";
			stop the action;
		if the pony is not haltered:
			say "She would be out of the cage as it rose.";
			stop the action;
		if the pony is not blindfold:
			say "Sixteen years in the dark, and then, all at once, noon? You take your hand off the wire, and look for something to cover her eyes.";
			stop the action;
		now the wire is rung-state;
		say "One. Two. Three. You wait until each has gone the whole way up. Four.";
		stop the action;
	say "That would lead nowhere.".

Just-calling is an action applying to one thing.
Understand "call [something]" as just-calling.
Understand "lead [something]" as just-calling.

Carry out just-calling:
	if the noun is the pony:
		if the pony is not haltered:
			say "She is not to be pulled; you might as well pull the mine.";
			stop the action;
		if the chapel-candle is not kindled:
			say "She looks at you, and at the chapel candle, and at you. Nobody ever went past it dark.";
			stop the action;
		if the footing is not muffled:
			say "She tries the bridge with one hoof, hears it answer, and takes the hoof back. It is the noise that she does not like.";
			stop the action;
		say "You click your tongue. She comes along behind you like the rest of your life.";
		stop the action;
	say "That would lead nowhere.".

Check dropping:
	now the deed is 0;
	if the noun is the scarf:
		if the noun is enclosed by the player:
			say "She will ask you where it is, your mother, before she asks you anything else.";
			stop the action;
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	continue the action.

Check using:
	if the noun is the wire:
		try just-ringing the noun;
		stop the action;
	continue the action.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the chapel-candle:
		say "Say how: light [the noun] with something.";
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the wire:
		try other words;
		try just-ringing the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check touching (this is the other words for touching rule):
	if other words are tried, make no decision;
	if the noun is the pony:
		try other words;
		try just-stroking the noun;
		be done with other words;
		stop the action.
The other words for touching rule is listed first in the check touching rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the chapel-candle:
		say "Say how: light [the noun] with something.";
		stop the action.
The other words for burning rule is listed first in the check burning rules.

The feeding-to action translates into I6 as "SKOwn1".
The haltering-with action translates into I6 as "SKOwn2".
The spreading-on action translates into I6 as "SKOwn3".
The lighting-with action translates into I6 as "SKOwn4".
The covering-with action translates into I6 as "SKOwn5".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the pony +) && x == (+ the carrot +) or (+ the crust +) or (+ the snuff-tin +)) return ##SKOwn1;
			if (y == (+ the halter +) && x == (+ the pony +)) return ##SKOwn2;
			if (y == (+ the footing +) && x == (+ the sacking +)) return ##SKOwn3;
			if (y == (+ the matches-thing +) && x == (+ the chapel-candle +)) return ##SKOwn4;
			if (y == (+ the scarf +) && x == (+ the pony +)) return ##SKOwn5;
		2:
			if (y == (+ the footing +) && x == (+ the sacking +)) return ##SKOwn3;
			if (y == (+ the pony +) && x == (+ the scarf +)) return ##SKOwn5 + 4096;
		3:
			if (y == (+ the pony +) && x == (+ the carrot +) or (+ the crust +) or (+ the snuff-tin +)) return ##SKOwn1;
			if (y == (+ the pony +) && x == (+ the scarf +)) return ##SKOwn5 + 4096;
		4:
			if (y == (+ the pony +) && x == (+ the carrot +) or (+ the crust +) or (+ the snuff-tin +)) return ##SKOwn1;
			if (y == (+ the footing +) && x == (+ the sacking +)) return ##SKOwn3;
			if (y == (+ the pony +) && x == (+ the scarf +)) return ##SKOwn5 + 4096;
		5:
			if (y == (+ the pony +) && x == (+ the carrot +) or (+ the crust +) or (+ the snuff-tin +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the pony is haltered and the location of the pony is the stable and the location of the player is the bridge-room and the footing is muffled:
		say "Myrtle puts a hoof on the sacking. Nothing answers. She walks out across the lake after you, with her neck stretched, reading it with her nose.";
		now the pony is in the bridge-room.

Every turn:
	if the pony is haltered and the location of the pony is the stable and the location of the player is the bridge-room and the footing is hollow:
		say "Behind you there is one hoof-beat, like a drum, and then no more. Myrtle has tried the planks and gone back to the stable door. It is the noise that she does not like.".

Every turn:
	if the pony is haltered and the location of the pony is the bridge-room and the location of the player is the chapel:
		say "Her hoofs come on to the salt behind you. In front of the niche, of her own accord, she stops.";
		now the pony is in the chapel.

Every turn:
	if the pony is haltered and the location of the pony is the chapel and the location of the player is the bridge-room and the chapel-candle is kindled:
		now the pony is in the bridge-room.

Every turn:
	if the pony is haltered and the location of the pony is the bridge-room and the location of the player is the stable:
		now the pony is in the stable.

Every turn:
	if the pony is haltered and the location of the pony is the chapel and the location of the player is the landing and the chapel-candle is kindled:
		say "Myrtle bends her neck to the candle, as the shift did, and comes after you, and walks past you into the cage.";
		now the pony is in the landing.

Every turn:
	if the pony is haltered and the location of the pony is the chapel and the location of the player is the landing and the chapel-candle is snuffed:
		say "There are no hoofs behind you. She has stopped in the chapel, before the dead candle, and dug in all four feet.".

Every turn:
	if the pony is haltered and the location of the pony is the landing and the location of the player is the chapel and the pony is bare-eyed:
		now the pony is in the chapel.

Part 6 - Tasks and endings

The grille-open is a task. The points are 3.
The pony-won is a task. The points are 3.
The pony-haltered is a task. The points are 2.
The bridge-crossed is a task. The points are 3.
The at-cage is a task. The points are 2.
The four-rung is a task. The points are 2.

The maximum score is 15.

Every turn:
	if the grille-open is pending and the grille is open:
		achieve the grille-open.

Every turn:
	if the pony-won is pending and the pony is not aloof:
		achieve the pony-won.

Every turn:
	if the pony-haltered is pending and the pony is haltered:
		achieve the pony-haltered.

Every turn:
	if the bridge-crossed is pending and the location of the pony is the chapel:
		achieve the bridge-crossed.

Every turn:
	if the at-cage is pending and the location of the pony is the landing:
		achieve the at-cage.

Every turn:
	if the four-rung is pending and the wire is rung-state:
		achieve the four-rung.

Every turn:
	if the story has not ended and the four-rung is achieved:
		say "It takes six minutes, and she leans on you for all of them. Then there is a jerk, and a gate, and forty men with their caps off who have been told not to make a sound. She smells it before anything: she puts up her nose, under the scarf, and her nostrils go wide, and wider. You undo the knot at dusk, when it is soft. She looks for a while. Then Myrtle, who bites, gets down on her old knees and her side, and rolls.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the landing.

When play begins:
	say "They stopped the pumps at noon. The men have gone up, and the saints, and the piano; and up in the daylight, at the bar of the Golden Crystal, somebody has counted the ponies and got eleven. You are the apprentice. You were sent down because you are lightest on the rope. [quotation mark]Myrtle,[quotation mark] the foreman said. [quotation mark]She[']s nineteen. She has been down since she was three. You needn[']t tell her about the sky; just cover her eyes, and ring four.[quotation mark]".

To decide whether mention (N - a number) is absent:
	if N is 13:
		if the pony is aloof:
			no;
		yes;
	if N is 14:
		if the pony is courted:
			no;
		yes;
	if N is 15:
		if the pony is courted:
			no;
		yes;
	if N is 16:
		if the pony is haltered:
			no;
		yes;
	if N is 17:
		if the pony is bare-eyed:
			no;
		yes;
	if N is 18:
		if the pony is blindfold:
			no;
		yes;
	if N is 27:
		if the location of the pony is the chapel and the chapel-candle is snuffed:
			no;
		yes;
	if N is 29:
		if the chapel-candle is kindled:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 37, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "He wrote it fresh every time he used one.";
	if N is 2, say "Pine, and shiny as a saddle.";
	if N is 3, say "Wire, polished by one walk a day.";
	if N is 4, say "Somebody gave the lace edge a whole winter of Sundays.";
	if N is 5, say "Copper, and fine as hair.";
	if N is 6, say "Roses, to judge by the thorns.";
	if N is 7, say "Above ground these fifty years, in a manner of speaking.";
	if N is 8, say "Yours is the lighter one. There are four others to think of.";
	if N is 9, say "Long, grey, and heavy with what it knows.";
	if N is 10, say "They measure ponies by them. She is short, and has never noticed.";
	if N is 11, say "White, and as long as a bride[']s.";
	if N is 12, say "The chewing on it is hers.";
	if N is 13, say "Round, grey and final.";
	if N is 14, say "Yours. She has found the lint.";
	if N is 15, say "Whiskered, and as clever as a thumb.";
	if N is 16, say "It has your name in it, or is making room.";
	if N is 17, say "Brown, and used to very little.";
	if N is 18, say "Under the scarf, and shut, you think.";
	if N is 19, say "Soft ones, for a hundred years.";
	if N is 20, say "He will have done it with his cap off.";
	if N is 21, say "At the top of the wire, with his feet on the stove.";
	if N is 22, say "Yesterday[']s. He is on the back page.";
	if N is 23, say "Cut square by men, and rounded off by ponies.";
	if N is 24, say "The lamps went up with the men, each on its own belt.";
	if N is 25, say "Three legs, and a cushion made of a folded sack.";
	if N is 26, say "Pine, and shiny as a saddle.";
	if N is 27, say "Down, and it stays down.";
	if N is 28, say "Salt, swept last night as on any night.";
	if N is 29, say "Altar, lectern, walls: each has a little of the flame.";
	if N is 30, say "Salt on the roof, and the same again under it.";
	if N is 31, say "The boards are chewed along the top, at one height.";
	if N is 32, say "Licked smooth, as far up as a pony goes.";
	if N is 33, say "Grey, clean, and by now in everything you own.";
	if N is 34, say "They went up at noon, and left the singing in the walls.";
	if N is 35, say "Salt, as far as anybody ever dug.";
	if N is 36, say "Three hundred metres up, and doing whatever it does.";
	if N is 38, say "You are there.";
	if N is 39, say "You would have to go north.";
	if N is 40, say "You would have to go north.";
	if N is 41, say "You would have to go west.";
	if N is 42, say "You are there.";
	if N is 43, say "You would have to go east.";
	if N is 44, say "You are there.";
	if N is 45, say "You would have to go south.";
	if N is 46, say "You are there.";
	if N is 47, say "You would have to go north.";
	if N is 48, say "You are there.";
	if N is 49, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'date//': if (n < 1 && SK_Near((+ the matches-thing +))) return 1;
		'bench//': if (n < 2 && SK_Near((+ the lunch-tin +))) return 2; if (n < 26 && SK_Near((+ the lamp-cabin +))) return 26;
		'handle//': if (n < 3 && SK_Near((+ the lunch-tin +))) return 3;
		'cloth//': if (n < 4 && SK_Near((+ the altar +))) return 4;
		'wires//': if (n < 5 && SK_Near((+ the chandelier +))) return 5;
		'flowers//': if (n < 6 && SK_Near((+ the grille +))) return 6;
		'smith//': if (n < 7 && SK_Near((+ the grille +))) return 7;
		'heel//': if (n < 8 && SK_Near((+ the footing +))) return 8;
		'head//': if (n < 9 && SK_Near((+ the pony +))) return 9; if (n < 27 && SK_Near((+ the chapel +))) return 27;
		'hands//': if (n < 10 && SK_Near((+ the pony +))) return 10;
		'eyelashes//': if (n < 11 && SK_Near((+ the pony +))) return 11;
		'stall//': if (n < 12 && SK_Near((+ the pony +))) return 12; if (n < 31 && SK_Near((+ the stable +))) return 31;
		'quarters//': if (n < 13 && SK_Near((+ the pony +))) return 13;
		'pockets//': if (n < 14 && SK_Near((+ the pony +))) return 14;
		'lip//': if (n < 15 && SK_Near((+ the pony +))) return 15;
		'ear//': if (n < 16 && SK_Near((+ the pony +))) return 16;
		'eyes//': if (n < 17 && SK_Near((+ the pony +))) return 17; if (n < 18 && SK_Near((+ the pony +))) return 18; if (n < 37 && SK_Near(player)) return 37;
		'chins//': if (n < 19 && SK_Near((+ the mangers +))) return 19;
		'man//': if (n < 20 && SK_Near((+ the mangers +))) return 20; if (n < 21 && SK_Near((+ the landing +))) return 21;
		'newspaper//': if (n < 22 && SK_Near((+ the landing +))) return 22;
		'gallery//': if (n < 23 && SK_Near((+ the landing +))) return 23;
		'hooks//': if (n < 24 && SK_Near((+ the lamp-cabin +))) return 24;
		'stool//': if (n < 25 && SK_Near((+ the lamp-cabin +))) return 25;
		'floor//': if (n < 28 && SK_Near((+ the chapel +))) return 28;
		'room//': if (n < 29 && SK_Near((+ the chapel +))) return 29;
		'chandelie//': if (n < 30 && SK_Near((+ the bridge-room +))) return 30;
		'wall//': if (n < 32 && SK_Near((+ the stable +))) return 32;
		'salt//': if (n < 33 && SK_Near(player)) return 33;
		'men//': if (n < 34 && SK_Near(player)) return 34;
		'walls//': if (n < 35 && SK_Near(player)) return 35;
		'sky//': if (n < 36 && SK_Near(player)) return 36;
		'apprentic//': if (n < 37 && SK_Near(player)) return 37;
		'archduke//': if (n < 37 && SK_Near(player)) return 37;
		'bar//': if (n < 37 && SK_Near(player)) return 37;
		'child//': if (n < 37 && SK_Near(player)) return 37;
		'creases//': if (n < 37 && SK_Near(player)) return 37;
		'crystal//': if (n < 37 && SK_Near(player)) return 37;
		'daylight//': if (n < 37 && SK_Near(player)) return 37;
		'drum//': if (n < 37 && SK_Near(player)) return 37;
		'dust//': if (n < 37 && SK_Near(player)) return 37;
		'empty//': if (n < 37 && SK_Near(player)) return 37;
		'foreman//': if (n < 37 && SK_Near(player)) return 37;
		'form//': if (n < 37 && SK_Near(player)) return 37;
		'great//': if (n < 37 && SK_Near(player)) return 37;
		'handful//': if (n < 37 && SK_Near(player)) return 37;
		'hundredwe//': if (n < 37 && SK_Near(player)) return 37;
		'initials//': if (n < 37 && SK_Near(player)) return 37;
		'lies//': if (n < 37 && SK_Near(player)) return 37;
		'livestock//': if (n < 37 && SK_Near(player)) return 37;
		'metres//': if (n < 37 && SK_Near(player)) return 37;
		'noise//': if (n < 37 && SK_Near(player)) return 37;
		'nose//': if (n < 37 && SK_Near(player)) return 37;
		'piano//': if (n < 37 && SK_Near(player)) return 37;
		'ponies//': if (n < 37 && SK_Near(player)) return 37;
		'pumps//': if (n < 37 && SK_Near(player)) return 37;
		'rope//': if (n < 37 && SK_Near(player)) return 37;
		'saints//': if (n < 37 && SK_Near(player)) return 37;
		'sundays//': if (n < 37 && SK_Near(player)) return 37;
		'thumb//': if (n < 37 && SK_Near(player)) return 37;
		'voice//': if (n < 37 && SK_Near(player)) return 37;
		'wrist//': if (n < 37 && SK_Near(player)) return 37;
		'landing//': if (n < 38 && SK_Near((+ the landing +))) return 38; if (n < 43 && SK_Near((+ the lamp-cabin +))) return 43; if (n < 45 && SK_Near((+ the chapel +))) return 45;
		'shift//': if (n < 39 && SK_Near((+ the landing +))) return 39; if (n < 44 && SK_Near((+ the chapel +))) return 44;
		'chapel//': if (n < 40 && SK_Near((+ the landing +))) return 40; if (n < 44 && SK_Near((+ the chapel +))) return 44;
		'cabin//': if (n < 41 && SK_Near((+ the landing +))) return 41; if (n < 42 && SK_Near((+ the lamp-cabin +))) return 42;
		'bridge//': if (n < 46 && SK_Near((+ the bridge-room +))) return 46; if (n < 49 && SK_Near((+ the stable +))) return 49;
		'stable//': if (n < 47 && SK_Near((+ the bridge-room +))) return 47; if (n < 48 && SK_Near((+ the stable +))) return 48;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'archduke//') rtrue;
	if (w == 'sundays//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air apprentice apprentices archduke archdukes arm arms";
		}
		'b': switch (n) {
			1: return "bar bars bench benches board boards body bride brides";
		}
		'c': switch (n) {
			1: return "cap caps cat cats ceiling chest chests chewing chewings child childs chin chins church churches cloth cloths corner corners crease creases cushion";
			2: return "cushions";
		}
		'd': switch (n) {
			1: return "date dates daylight daylights door doors drum drums dug dugs dusk dusks dust dusts";
		}
		'e': switch (n) {
			1: return "empties empty eyelash eyelashes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers flame flames flat flats floor floors flower flowers foot forelock forelocks foreman foremans form forms";
		}
		'g': switch (n) {
			1: return "galleries gallery ground grounds";
		}
		'h': switch (n) {
			1: return "hair hand handful handfuls handle handles hands heel heels hoof hoofs hook hooks hundredweight hundredweights";
		}
		'i': switch (n) {
			1: return "initial initials";
		}
		'j': switch (n) {
			1: return "jerk jerks";
		}
		'k': switch (n) {
			1: return "knee knees knot knots";
		}
		'l': switch (n) {
			1: return "lamp lamps leafs leg legs letter letters lie lies life lifes lighter lighters lint lints lit lits livestock livestocks";
		}
		'm': switch (n) {
			1: return "man mans men metre metres mine mines mother mothers mouth";
		}
		'n': switch (n) {
			1: return "neck necks newspaper newspapers noise noises nose noses nostril nostrils";
		}
		'p': switch (n) {
			1: return "piano pianos pump pumps";
		}
		'r': switch (n) {
			1: return "roof roofs rope ropes rose roses";
		}
		's': switch (n) {
			1: return "saddle saddles saint saints salt salts skies sky smith smiths sound sounds stone stones stool stools stove stoves straw straws sunday sundays";
		}
		't': switch (n) {
			1: return "tail tails thorn thorns thumb thumbs tongue tongues";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "walk walks wall walls want wants winter winters wrist wrists";
		}
	}
	return 0;
];
-).
