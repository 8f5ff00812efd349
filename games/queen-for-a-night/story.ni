"Queen for a Night" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The cactus-house is a room. It is privately-named.
The office is a room. It is privately-named.

The printed name of the cactus-house is "Cactus House".
The description of the cactus-house is "Hot gravel, painted pipes, four thousand spines with their labels on. Tonight only Bay Six counts, where a grey stem as thin as a hosepipe climbs the rafters and hangs one bud over the path. The office is through an arch to the east.[if the lamps is switched on] The arc lamps are blazing overhead, for the benefit of the caretaker, who does not like to be alone in here with them.[end if][if the lamps is switched off] It is dark, and the whole house has begun to smell of vanilla, and of something that vanilla is only the photograph of.[end if]".
The office is east of the cactus-house.

The printed name of the office is "Curator[']s Office".
The description of the office is "A desk under a drift of seed lists, and an icebox that was bought for the herbarium and has been mostly for beer. On the wall hangs a drawing of the flower, by you, from imagination.".
The cactus-house is west of the office.

Part 2 - States

A thing can be shut-bud, loosening, full-open or set-seed (this is its opening-property property).

A thing has a number called hours-property.

A thing can be dusted or clean-brush. A thing is usually clean-brush.

Part 3 - Things

The lamps is a thing. It is privately-named.
The bud is a thing. It is privately-named.
The golden-barrel is a thing. It is privately-named.
The caretaker is a man. It is privately-named.
The seed-lists is a thing. It is privately-named.
The desk is a supporter. It is privately-named.
The sable-brush is a thing. It is privately-named.
The magnifier is a thing. It is privately-named.
The icebox is a container. It is privately-named.
The tube is a thing. It is privately-named.
The beer is a thing. It is privately-named.
The drawing-thing is a thing. It is privately-named.

The lamps is in the cactus-house.
The printed name of the lamps is "arc lamps".
Include (- with name 'arc//' 'lamps//' 'lights//' 'lamp//', -) when defining the lamps.
The description of the lamps is "Installed by the Corporation so that the public could see the cacti, and by an oversight the other way about.".
The lamps is fixed in place, scenery and plural-named.
The lamps is switchable. The lamps is switched on.

The bud is in the cactus-house.
The printed name of the bud is "great bud".
Include (- with name 'great//' 'bud//' 'flower//' 'stigma//' 'cactus//' 'petals//' 'outer//' 'buds//p', -) when defining the bud.
The description of the bud is "Selenicereus, and after that the botanists fall out.[if the bud is shut-bud] It is as long as a hand and shut like an umbrella. In this light it will stay so.[end if][if the bud is loosening] The outer petals have let go and are curling back, so slowly that you only ever see that they have.[end if][if the bud is full-open] It is open, as wide as a soup plate and as white as the inside of a bell. In the throat, clear of everything, stands the stigma.[end if][if the bud is set-seed] Yellow dust lies on the stigma.[end if]".
The bud is fixed in place and scenery.

The golden-barrel is in the cactus-house.
The printed name of the golden-barrel is "golden barrel".
Include (- with name 'golden//' 'barrel//' 'doris//' 'barrels//p', -) when defining the golden-barrel.
The description of the golden-barrel is "Called by the public Mother-in-law[']s Cushion, and by you Doris.".
The golden-barrel is fixed in place and scenery.

The caretaker is in the cactus-house.
The printed name of the caretaker is "Mr Slaney".
Include (- with name 'mr//' 'slaney//' 'caretaker//', -) when defining the caretaker.
The description of the caretaker is "The caretaker. He has brought a folding chair, a flask, and a hat for if they throw things.".
The appearance of the caretaker is "Mr Slaney sits with his back to the door and his eye on the opuntias.".
The first place of the caretaker is the cactus-house.
The caretaker is proper-named.

The seed-lists is in the office.
The printed name of the seed-lists is "seed lists".
Include (- with name 'seed//' 'lists//' 'drift//', -) when defining the seed-lists.
The description of the seed-lists is "Kew wants to know whether you exist. Reply paid.".
The seed-lists is fixed in place, scenery and plural-named.

The desk is in the office.
The printed name of the desk is "desk".
Include (- with name 'desk//' 'desks//p', -) when defining the desk.
The description of the desk is "It has a leather top, presumably.".
The desk is fixed in place, not enterable and scenery.

The sable-brush is on the desk.
The printed name of the sable-brush is "sable brush".
Include (- with name 'sable//' 'brush//' 'paintbrush//' 'brushes//p', -) when defining the sable-brush.
The description of the sable-brush is "A number four, bought for tonight eleven years ago and never wetted.[if the sable-brush is clean-brush] The bristles are clean.[end if][if the sable-brush is dusted] The tip is loaded with yellow.[end if]".
The sable-brush is portable.

The magnifier is on the desk.
The printed name of the magnifier is "hand lens".
Include (- with name 'hand//' 'lens//' 'magnifier//' 'lenses//p', -) when defining the magnifier.
The description of the magnifier is "Ten diameters. At that distance everything is somebody[']s face.".
The magnifier is portable.

The icebox is in the office.
The printed name of the icebox is "icebox".
Include (- with name 'icebox//' 'fridge//' 'iceboxes//p', -) when defining the icebox.
The description of the icebox is "It hums a bar of something and stops.".
The icebox is fixed in place, not enterable, openable, closed and scenery.

The tube is in the icebox.
The printed name of the tube is "glass tube".
Include (- with name 'glass//' 'tube//' 'pollen//' 'vial//' 'polen//' 'pinch//' 'of//' 'dust//' 'yellow//' 'tubes//p', -) when defining the tube.
The description of the tube is "Corked, cotton-woolled, and labelled by a careful hand in Montevideo: POLEN. SUERTE.".
The tube is portable.

The beer is in the icebox.
The printed name of the beer is "brown ale".
Include (- with name 'brown//' 'ale//' 'bottle//' 'beer//', -) when defining the beer.
The description of the beer is "Mr Slaney[']s. He is saving it for if we all live.".
The beer is portable.
The indefinite article of the beer is "some".

The drawing-thing is in the office.
The printed name of the drawing-thing is "drawing".
Include (- with name 'drawing//' 'drawings//p', -) when defining the drawing-thing.
The description of the drawing-thing is "You gave it too many petals. You could not have known.".
The drawing-thing is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Diping-in is an action applying to two things.
Understand "dip [something] in [something]" as diping-in.
Understand "load [something] with [something]" as diping-in.

Carry out diping-in:
	if the noun is the sable-brush and the second noun is the tube:
		if the sable-brush is not enclosed by the player:
			say "You have no brush in your hand.";
			stop the action;
		if the tube is not enclosed by the player:
			say "You would have to be holding the tube.";
			stop the action;
		if the sable-brush is not clean-brush:
			say "It is loaded already, and there isn[']t so much of it that you can be greedy.";
			stop the action;
		now the sable-brush is dusted;
		say "You draw the cork with your teeth, dip, and turn. It comes out wearing six thousand miles on the end of it.";
		stop the action;
	say "That would lead nowhere.".

Dusting-with is an action applying to two things.
Understand "dust [something] with [something]" as dusting-with.
Understand "pollinate [something] with [something]" as dusting-with.
Understand "brush [something] with [something]" as dusting-with.

Carry out dusting-with:
	if the noun is the bud and the second noun is the sable-brush:
		if the sable-brush is not enclosed by the player:
			say "Not with a finger. You promised Montevideo.";
			stop the action;
		if the bud is shut-bud:
			say "It is shut like an umbrella. There is nothing to dust but the outside.";
			stop the action;
		if the bud is not full-open:
			say "The petals are still in the way. Another minute. You have managed eleven years.";
			stop the action;
		if the sable-brush is not dusted:
			say "With a clean brush it would be merely a caress. It wants the pollen on it.";
			stop the action;
		now the bud is set-seed;
		now the sable-brush is clean-brush;
		say "On tiptoe, one hand on a pipe, not breathing. You touch it once, and once again, and the yellow stays behind.";
		stop the action;
	say "That would lead nowhere.".

Just-prising is an action applying to one thing.
Understand "prise [something]" as just-prising.
Understand "force [something]" as just-prising.

Carry out just-prising:
	if the noun is the bud:
		say "Your hand is actually out before Mr Slaney coughs. [quotation mark]They don[']t like that, sir,[quotation mark] he says. It needs only the dark.";
		stop the action;
	say "That would lead nowhere.".

Just-smelling is an action applying to one thing.
Understand "smell [something]" as just-smelling.
Understand "sniff [something]" as just-smelling.

Carry out just-smelling:
	if the noun is the bud:
		if the bud is shut-bud:
			say "Cucumber, faintly. It isn[']t giving anything away.";
			stop the action;
		say "You forget, for about the space of a breath, that you have a chair of botany.";
		stop the action;
	try smelling the noun.

Check switching on:
	now the deed is 0;
	if the noun is the lamps:
		if the bud is not shut-bud:
			say "[quotation mark]No, sir,[quotation mark] says Mr Slaney out of the dark, and it is very brave of him. [quotation mark]You[']d startle her.[quotation mark]";
			stop the action;
		now the deed is 1;
	continue the action.

After switching on:
	if the deed is 1:
		continue the action;
	continue the action.

Check switching off:
	now the deed is 0;
	if the noun is the lamps:
		now the deed is 1;
	continue the action.

After switching off:
	if the deed is 1:
		say "The carbons tick as they cool. [quotation mark]Ah,[quotation mark] says Mr Slaney, in a small voice, and moves his chair against the wall.";
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the bud:
		try other words;
		try just-prising the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the bud:
		say "Say how: dust [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The diping-in action translates into I6 as "SKOwn1".
The dusting-with action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the tube +) && x == (+ the sable-brush +)) return ##SKOwn1;
			if (y == (+ the sable-brush +) && x == (+ the bud +)) return ##SKOwn2;
		2:
			if (y == (+ the sable-brush +) && x == (+ the tube +)) return ##SKOwn1 + 4096;
			if (y == (+ the bud +) && x == (+ the sable-brush +)) return ##SKOwn2 + 4096;
		3:
			if (y == (+ the tube +) && x == (+ the sable-brush +)) return ##SKOwn1;
			if (y == (+ the sable-brush +) && x == (+ the tube +)) return ##SKOwn1 + 4096;
			if (y == (+ the bud +) && x == (+ the sable-brush +)) return ##SKOwn2 + 4096;
		4:
			if (y == (+ the sable-brush +) && x == (+ the tube +)) return ##SKOwn1 + 4096;
			if (y == (+ the bud +) && x == (+ the sable-brush +)) return ##SKOwn2 + 4096;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the lamps is switched off and the bud is not set-seed:
		increase the hours-property of the bud by 1;
		if the hours-property of the bud is greater than 12, now the hours-property of the bud is 12.

Every turn:
	if the bud is shut-bud and the hours-property of the bud is at least 2:
		if the player can see the bud, say "There is a sound like a glove being taken off. The bud has moved.";
		now the bud is loosening.

Every turn:
	if the bud is loosening and the hours-property of the bud is at least 3:
		if the player can see the bud, say "And then, without ever having been seen to do it, it is open; the whole flower, at arm[']s length in the dark, giving off a little light of its own.";
		now the bud is full-open.

Part 6 - Tasks and endings

The dark-made is a task. The points are 2.
The brush-loaded is a task. The points are 2.
The flower-crossed is a task. The points are 4.

The maximum score is 8.

Every turn:
	if the dark-made is pending and the lamps is switched off:
		achieve the dark-made.

Every turn:
	if the brush-loaded is pending and the sable-brush is dusted:
		achieve the brush-loaded.

Every turn:
	if the flower-crossed is pending and the bud is set-seed:
		achieve the flower-crossed.

Every turn:
	if the story has not ended and the flower-crossed is achieved:
		say "By three it has begun to close; by dawn it hangs like a wet handkerchief. You and Mr Slaney have the brown ale. In October there is a fruit the size of a plum on the grey stem, and you post half of what is in it to Montevideo, in a tube, with one word on the label.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the hours-property of the bud is at least 12 and the bud is not set-seed:
		say "The scent goes first. Then an edge turns in, and another, as hands fold; and somewhere in the gravel a thing ticks that has nothing to do with you. By dawn it hangs like a wet handkerchief. [quotation mark]Next year, sir,[quotation mark] says Mr Slaney. He means it kindly; he is sixty-four.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the cactus-house.

When play begins:
	say "The caretaker of the municipal cactus house has rung you at home, in your dinner, to say that the big one is moving. You have waited eleven years. The plant in Bay Six opens one flower, for one night, in the dark; it cannot set seed by itself, and the only other of its kind is in Montevideo, from where a colleague has sent you, in a tube, by air, a pinch of dust.".

To decide whether mention (N - a number) is absent:
	if N is 3:
		if the bud is full-open:
			no;
		yes;
	if N is 20:
		if the lamps is switched off:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 25, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Shelf above shelf of them, all armed.";
	if N is 2, say "Two camps. They are seated apart at congresses.";
	if N is 3, say "It goes further back than you had dared to draw it.";
	if N is 4, say "Canvas, and the property of the bowls club.";
	if N is 5, say "Tea, four sugars, for shock.";
	if N is 6, say "A hard one, from the boiler house.";
	if N is 7, say "The outer one. Mr Slaney has made sure that it opens.";
	if N is 8, say "Grey, and blinking no more than it has to.";
	if N is 9, say "They have not moved. He can[']t say fairer than that.";
	if N is 10, say "From a marten[']s tail, and as fine as a child[']s eyelash.";
	if N is 11, say "It comes to a point of one hair.";
	if N is 12, say "Four notes, from nothing you know.";
	if N is 13, say "It crosses its sevens. There are no sevens, but one can tell.";
	if N is 14, say "Thirty-one, all made up on a wet Sunday.";
	if N is 15, say "It holds the day[']s heat, and ticks as it lets it go.";
	if N is 16, say "Cream gloss, over green gloss, over something Victorian.";
	if N is 17, say "You know them singly, most of them to your cost.";
	if N is 18, say "Zinc, and every one in your own hand.";
	if N is 19, say "Whitewashed brick, at the cooler end.";
	if N is 20, say "It comes from above the path, and in waves.";
	if N is 21, say "Iron, a long way up, and dripping a little.";
	if N is 22, say "Raked this afternoon, by somebody who had time to rake.";
	if N is 23, say "Jointed, angled, and in eleven years not once admired.";
	if N is 24, say "Green distemper, peeling above the icebox.";
	if N is 26, say "You are there.";
	if N is 27, say "You would have to go east.";
	if N is 28, say "You are there.";
	if N is 29, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'cacti//': if (n < 1 && SK_Near((+ the lamps +))) return 1;
		'botanists//': if (n < 2 && SK_Near((+ the bud +))) return 2;
		'throat//': if (n < 3 && SK_Near((+ the bud +))) return 3;
		'chair//': if (n < 4 && SK_Near((+ the caretaker +))) return 4;
		'flask//': if (n < 5 && SK_Near((+ the caretaker +))) return 5;
		'hat//': if (n < 6 && SK_Near((+ the caretaker +))) return 6;
		'door//': if (n < 7 && SK_Near((+ the caretaker +))) return 7;
		'eye//': if (n < 8 && SK_Near((+ the caretaker +))) return 8;
		'opuntias//': if (n < 9 && SK_Near((+ the caretaker +))) return 9;
		'bristles//': if (n < 10 && SK_Near((+ the sable-brush +))) return 10;
		'tip//': if (n < 11 && SK_Near((+ the sable-brush +))) return 11;
		'bar//': if (n < 12 && SK_Near((+ the icebox +))) return 12;
		'hand//': if (n < 13 && SK_Near((+ the tube +))) return 13;
		'petals//': if (n < 14 && SK_Near((+ the drawing-thing +))) return 14;
		'gravel//': if (n < 15 && SK_Near((+ the cactus-house +))) return 15;
		'pipes//': if (n < 16 && SK_Near((+ the cactus-house +))) return 16;
		'spines//': if (n < 17 && SK_Near((+ the cactus-house +))) return 17;
		'labels//': if (n < 18 && SK_Near((+ the cactus-house +))) return 18;
		'arch//': if (n < 19 && SK_Near((+ the cactus-house +))) return 19;
		'vanilla//': if (n < 20 && SK_Near((+ the cactus-house +))) return 20;
		'rafters//': if (n < 21 && SK_Near((+ the cactus-house +))) return 21;
		'path//': if (n < 22 && SK_Near((+ the cactus-house +))) return 22;
		'stem//': if (n < 23 && SK_Near((+ the cactus-house +))) return 23;
		'wall//': if (n < 24 && SK_Near((+ the office +))) return 24;
		'air//': if (n < 25 && SK_Near(player)) return 25;
		'bay//': if (n < 25 && SK_Near(player)) return 25;
		'bell//': if (n < 25 && SK_Near(player)) return 25;
		'benefit//': if (n < 25 && SK_Near(player)) return 25;
		'colleague//': if (n < 25 && SK_Near(player)) return 25;
		'corporati//': if (n < 25 && SK_Near(player)) return 25;
		'cushion//': if (n < 25 && SK_Near(player)) return 25;
		'diameters//': if (n < 25 && SK_Near(player)) return 25;
		'dinner//': if (n < 25 && SK_Near(player)) return 25;
		'herbarium//': if (n < 25 && SK_Near(player)) return 25;
		'hosepipe//': if (n < 25 && SK_Near(player)) return 25;
		'light//': if (n < 25 && SK_Near(player)) return 25;
		'montevide//': if (n < 25 && SK_Near(player)) return 25;
		'oversight//': if (n < 25 && SK_Near(player)) return 25;
		'pinch//': if (n < 25 && SK_Near(player)) return 25;
		'plant//': if (n < 25 && SK_Near(player)) return 25;
		'plate//': if (n < 25 && SK_Near(player)) return 25;
		'public//': if (n < 25 && SK_Near(player)) return 25;
		'umbrella//': if (n < 25 && SK_Near(player)) return 25;
		'photograp//': if (n < 25 && SK_Near(player)) return 25;
		'kew//': if (n < 25 && SK_Near(player)) return 25;
		'seed//': if (n < 25 && SK_Near(player)) return 25;
		'house//': if (n < 26 && SK_Near((+ the cactus-house +))) return 26; if (n < 29 && SK_Near((+ the office +))) return 29;
		'office//': if (n < 27 && SK_Near((+ the cactus-house +))) return 27; if (n < 28 && SK_Near((+ the office +))) return 28;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs arch arches arm arms";
		}
		'b': switch (n) {
			1: return "bar bars bay bays bell bells benefit benefits body botanist botanists breath breaths bristle bristles";
		}
		'c': switch (n) {
			1: return "cacti cactis camp camps carbon carbons caress caresses ceiling chair chairs club clubs colleague colleagues congress congresses cork corks corner";
			2: return "corners corporation corporations cost costs cushion cushions";
		}
		'd': switch (n) {
			1: return "dawn dawns diameter diameters dinner dinners door doors dripping drippings";
		}
		'e': switch (n) {
			1: return "ear ears eye eyelash eyelashes eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers flask flasks floor foot fruit fruits";
		}
		'g': switch (n) {
			1: return "glove gloves gravel gravels ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand handkerchief handkerchiefs hands hat hats head heat heats herbarium herbariums hosepipe hosepipes";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "label labels leg legs";
		}
		'm': switch (n) {
			1: return "montevideo montevideos mouth";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "october octobers open opens opuntia opuntias oversight oversights";
		}
		'p': switch (n) {
			1: return "path paths photograph photographs pipe pipes plant plants plate plates plum plums properties property public publics";
		}
		'r': switch (n) {
			1: return "rafter rafters roof";
		}
		's': switch (n) {
			1: return "scent scents seven sevens shelf shelfs sky sound sounds space spaces stay stays stem stems sugar sugars sunday sundays";
		}
		't': switch (n) {
			1: return "tail tails teeth tip tips tooth tooths";
		}
		'u': switch (n) {
			1: return "umbrella umbrellas";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "wall walls";
		}
	}
	return 0;
];
-).
