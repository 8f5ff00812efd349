"Cotton and Shark Oil" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The beach is a room. It is privately-named.
The shelter is a room. It is privately-named.

The printed name of the beach is "Beach".
The description of the beach is "White sand, black weed, and the dhow heeled over on her bilge with her eye on the horizon. The open seam runs along the turn of her, at the height of your chest. Up the slope is the fundi[']s shelter.[if the tide of the seam is less than 16] The tide is a bright line, far out, with herons standing in it.[end if][if the tide of the seam is at least 16 and the tide of the seam is less than 32] The tide has come in over the weed, and is talking to itself.[end if][if the tide of the seam is at least 32] The tide is at her rudder. Each wave thinks a little longer before it goes back.[end if]".
The shelter is up of the beach.

The printed name of the shelter is "Fundi[']s Shelter".
The description of the shelter is "Four poles and a roof of palm, on the last dry ground before the town. A vat of shark oil keeps everybody else at a distance. From here you can see the whole beach, and can be seen from it.".
The beach is down of the shelter.

Part 2 - States

A thing can be foul, raked, laid-state, driven-state or paid-state (this is its caulking property).

A thing can be oiled or dry. A thing is usually dry.

A thing has a number called age.

A thing has a number called tide.

Part 3 - Things

The dhow is a thing. It is privately-named.
The seam is a thing. It is privately-named.
The weed is a thing. It is privately-named.
The hook is a thing. It is privately-named.
The salim is a man. It is privately-named.
The chest is a supporter. It is privately-named.
The vat is a thing. It is privately-named.
The cotton is a thing. It is privately-named.
The rope is a thing. It is privately-named.
The iron-thing is a thing. It is privately-named.
The mallet is a thing. It is privately-named.
The lime is a thing. It is privately-named.
The putty is a thing. It is privately-named.

The dhow is in the beach.
The printed name of the dhow is "dhow".
Include (- with name 'dhow//' 'jahazi//' 'hull//' 'boat//' 'dhows//p', -) when defining the dhow.
The description of the dhow is "A jahazi, sewn and nailed, teak below and luck above. On either bow is an eye, painted round so that she can find her way home.".
The dhow is fixed in place and scenery.

The seam is in the beach.
The printed name of the seam is "open seam".
Include (- with name 'open//' 'seam//' 'seams//p', -) when defining the seam.
The description of the seam is "Between the fourth plank and the fifth, as long as you are.[if the seam is foul] It is full of last year[']s caulking, hard and black, with a limpet on it.[end if][if the seam is raked] It is raked clean, and you can see daylight through her.[end if][if the seam is laid-state] A fat roll of cotton lies along it, bulging.[end if][if the seam is driven-state] The cotton is driven hard down in it, below the face of the planks.[end if][if the seam is paid-state] It is stopped with putty, smoothed off with a thumb.[end if]".
The seam is fixed in place and scenery.

The weed is in the beach.
The printed name of the weed is "tide line".
Include (- with name 'tide//' 'line//' 'weed//' 'sea//' 'lines//p', -) when defining the weed.
The description of the weed is "Weed, a coconut, one plank from something less fortunate.".
The weed is fixed in place and scenery.

The hook is in the beach.
The printed name of the hook is "raking hook".
Include (- with name 'raking//' 'hook//' 'claw//' 'old//' 'file//' 'hooks//p', -) when defining the hook.
The description of the hook is "An old file, bent in the fire into a claw.".
The appearance of the hook is "A raking hook is stuck in the sand where your uncle let go of it.".
The first place of the hook is the beach.
The hook is portable.

The salim is in the shelter.
The printed name of the salim is "Fundi Salim".
Include (- with name 'fundi//' 'salim//' 'uncle//' 'best//' 'caulker//', -) when defining the salim.
The description of the salim is "The best caulker between here and Kismayu. He is having spines drawn out by your aunt, and has stopped pretending that it is his foot.".
The appearance of the salim is "Fundi Salim lies on his front on a mat, and your aunt sits on his legs.".
The first place of the salim is the shelter.
The salim is proper-named.

The chest is in the shelter.
The printed name of the chest is "tool chest".
Include (- with name 'tool//' 'chest//' 'chests//p', -) when defining the chest.
The description of the chest is "Camphor wood. It knows every hull on the coast.".
The chest is fixed in place, not enterable and scenery.

The vat is in the shelter.
The printed name of the vat is "shark oil".
Include (- with name 'shark//' 'oil//' 'vat//', -) when defining the vat.
The description of the vat is "The liver of one shark, boiled. You breathe in through your mouth, and can taste it there.".
The vat is fixed in place and scenery.
The indefinite article of the vat is "some".

The cotton is on the chest.
The printed name of the cotton is "raw cotton".
Include (- with name 'raw//' 'cotton//', -) when defining the cotton.
The description of the cotton is "From your aunt[']s own mattress, she says, and looks at your uncle.[if the cotton is dry] It is dry and white.[end if][if the cotton is oiled] It is yellow with oil, and you will never get it out of your shirt.[end if]".
The cotton is portable.
The indefinite article of the cotton is "some".

The rope is on the chest.
The printed name of the rope is "coir".
Include (- with name 'coir//' 'fibre//' 'rope//', -) when defining the rope.
The description of the rope is "Coconut fibre, for rope and for doormats.".
The rope is portable.
The indefinite article of the rope is "some".

The iron-thing is on the chest.
The printed name of the iron-thing is "caulking iron".
Include (- with name 'caulking//' 'iron//' 'irons//p', -) when defining the iron-thing.
The description of the iron-thing is "Blunt, broad, mushroomed at the head by his father.".
The iron-thing is portable.

The mallet is on the chest.
The printed name of the mallet is "mallet".
Include (- with name 'mallet//' 'mallets//p', -) when defining the mallet.
The description of the mallet is "Mangrove, with a slot through the head, so that it rings. A crew knows its caulker by the note.".
The mallet is portable.

The lime is on the chest.
The printed name of the lime is "burnt lime".
Include (- with name 'burnt//' 'lime//', -) when defining the lime.
The description of the lime is "Coral, burnt and powdered. With oil it makes a putty that not even a worm will eat.".
The lime is portable.
The indefinite article of the lime is "some".

The printed name of the putty is "lime putty".
Include (- with name 'lime//' 'putty//', -) when defining the putty.
The description of the putty is "Grey, warm and greasy. It is stiffening even as you look at it.".
The putty is portable.
The indefinite article of the putty is "some".

The description of the player is "You look as you always do."

Part 4 - Actions

Raking-with is an action applying to two things.
Understand "rake [something] with [something]" as raking-with.
Understand "scrape [something] with [something]" as raking-with.
Understand "clean [something] with [something]" as raking-with.

Carry out raking-with:
	if the noun is the seam and the second noun is the hook:
		if the hook is not enclosed by the player:
			say "You get a fingernail under it, and then you have nine. The hook is for that.";
			stop the action;
		if the seam is not foul:
			say "It is raked. You could rake out nothing more but the sea.";
			stop the action;
		now the seam is raked;
		say "It comes out in stiff black tails, one with the limpet, which you set down on a stone, since it is not its fault.";
		stop the action;
	say "That would lead nowhere.".

Soaking-in is an action applying to two things.
Understand "soak [something] in [something]" as soaking-in.
Understand "dip [something] in [something]" as soaking-in.
Understand "oil [something] in [something]" as soaking-in.
Understand "grease [something] in [something]" as soaking-in.
Understand "wet [something] in [something]" as soaking-in.

Carry out soaking-in:
	if the noun is the cotton and the second noun is the vat:
		if the cotton is not enclosed by the player:
			say "The cotton has to be in your hand to be pushed under.";
			stop the action;
		if the cotton is not dry:
			say "It is full to the ends.";
			stop the action;
		now the cotton is oiled;
		say "You push it under, twist it, and draw it out through your fist, and it comes up as a rope the thickness of your thumb.";
		stop the action;
	if the noun is the rope and the second noun is the vat:
		say "[quotation mark]For a doormat?[quotation mark] says Fundi Salim. [quotation mark]On my seam? Ow.[quotation mark]";
		stop the action;
	say "That would lead nowhere.".

Mixing-with is an action applying to two things.
Understand "mix [something] with [something]" as mixing-with.
Understand "stir [something] into [something]" as mixing-with.
Understand "mix [something] into [something]" as mixing-with.

Carry out mixing-with:
	if the noun is the lime and the second noun is the vat:
		if the lime is not enclosed by the player:
			say "You stir the air above the vat. Get hold of the lime.";
			stop the action;
		if the putty is enclosed by the player:
			say "You have putty in your hand, and it is not getting any younger.";
			stop the action;
		now the putty is carried by the player;
		now the age of the putty is 0;
		say "A scoop into the hollow of a board, oil on top, and you work it with the heel of your hand until it stops being two things. There is plenty of lime left.";
		stop the action;
	say "That would lead nowhere.".

Laying-in is an action applying to two things.
Understand "lay [something] in [something]" as laying-in.
Understand "stuff [something] in [something]" as laying-in.
Understand "press [something] into [something]" as laying-in.

Carry out laying-in:
	if the noun is the cotton and the second noun is the seam:
		if the cotton is not enclosed by the player:
			say "You point along the seam, very professionally. It would help to be holding some cotton.";
			stop the action;
		if the seam is foul:
			say "There is no room in there. Last year has got to come out first.";
			stop the action;
		if the seam is not raked:
			say "There is cotton enough in it.";
			stop the action;
		if the cotton is not oiled:
			say "Dry cotton drinks the sea and rots by Ramadan. It has to be oiled.";
			stop the action;
		now the seam is laid-state;
		now the cotton is nowhere;
		say "You tuck it along with a thumb, end to end, a little slack in it, as he does.";
		stop the action;
	if the noun is the rope and the second noun is the seam:
		say "It springs out and hangs there, like a beard.";
		stop the action;
	say "That would lead nowhere.".

Driving-with is an action applying to two things.
Understand "drive [something] with [something]" as driving-with.
Understand "hammer [something] with [something]" as driving-with.
Understand "caulk [something] with [something]" as driving-with.
Understand "nail [something] with [something]" as driving-with.

Carry out driving-with:
	if the noun is the seam and the second noun is the mallet:
		if the mallet is not enclosed by the player:
			say "You lean on the seam with your palm. A mallet would do more.";
			stop the action;
		if the iron-thing is not enclosed by the player:
			say "Beat on that with a bare mallet, and you will only make it a hat. You want the iron, to carry the blow in.";
			stop the action;
		if the seam is foul:
			say "Drive what? That is last year[']s, and as hard as the plank.";
			stop the action;
		if the seam is raked:
			say "There is nothing in it to drive.";
			stop the action;
		if the seam is not laid-state:
			say "Harder than that, and you would start the plank.";
			stop the action;
		now the seam is driven-state;
		say "Iron to cotton, mallet to iron: tock, and along, and tock. By the second foot of it the seam has begun to ring. Up at the shelter a voice says [quotation mark]Louder[quotation mark], and it isn[']t angry.";
		stop the action;
	say "That would lead nowhere.".

Smearing-on is an action applying to two things.
Understand "smear [something] on [something]" as smearing-on.
Understand "spread [something] on [something]" as smearing-on.
Understand "press [something] on [something]" as smearing-on.

Carry out smearing-on:
	if the noun is the putty and the second noun is the seam:
		if the putty is not enclosed by the player:
			say "You draw a dry thumb along the seam. The putty has to come with it.";
			stop the action;
		if the seam is foul:
			say "Over last year[']s rot? She would laugh it off at the bar.";
			stop the action;
		if the seam is raked:
			say "Putty alone would drop through onto the cargo. Cotton first.";
			stop the action;
		if the seam is laid-state:
			say "The cotton is standing proud. It must be driven down first.";
			stop the action;
		if the seam is not driven-state:
			say "It is paid. Come away.";
			stop the action;
		now the seam is paid-state;
		now the putty is nowhere;
		say "You lay it on with your palm, press, and draw your thumb from one end of the seam to the other, all in one, with your tongue between your teeth.";
		stop the action;
	say "That would lead nowhere.".

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the seam:
		say "Say how: clean [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The raking-with action translates into I6 as "SKOwn1".
The soaking-in action translates into I6 as "SKOwn2".
The mixing-with action translates into I6 as "SKOwn3".
The laying-in action translates into I6 as "SKOwn4".
The driving-with action translates into I6 as "SKOwn5".
The smearing-on action translates into I6 as "SKOwn6".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the hook +) && x == (+ the seam +)) return ##SKOwn1;
			if (y == (+ the vat +) && x == (+ the cotton +) or (+ the rope +)) return ##SKOwn2;
			if (y == (+ the vat +) && x == (+ the lime +)) return ##SKOwn3;
			if (y == (+ the seam +) && x == (+ the cotton +) or (+ the rope +)) return ##SKOwn4;
			if (y == (+ the mallet +) && x == (+ the seam +)) return ##SKOwn5;
			if (y == (+ the seam +) && x == (+ the putty +)) return ##SKOwn6;
		2:
			if (y == (+ the seam +) && x == (+ the mallet +)) return ##SKOwn5 + 4096;
			if (y == (+ the seam +) && x == (+ the putty +)) return ##SKOwn6;
		3:
			if (y == (+ the vat +) && x == (+ the cotton +) or (+ the rope +)) return ##SKOwn2;
			if (y == (+ the vat +) && x == (+ the lime +)) return ##SKOwn3;
			if (y == (+ the seam +) && x == (+ the cotton +) or (+ the rope +)) return ##SKOwn4;
			if (y == (+ the seam +) && x == (+ the mallet +)) return ##SKOwn5 + 4096;
		4:
			if (y == (+ the seam +) && x == (+ the mallet +)) return ##SKOwn5 + 4096;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the seam is not paid-state:
		increase the tide of the seam by 1;
		if the tide of the seam is greater than 46, now the tide of the seam is 46.

Every turn:
	if the tide of the seam is at least 16 and the tide of the seam is less than 17:
		say "Somewhere below, the herons get up all together. The tide has turned.".

Every turn:
	if the tide of the seam is at least 36 and the tide of the seam is less than 37:
		say "You can smell it now: cold, and wide awake.".

Every turn:
	if the putty is not nowhere:
		increase the age of the putty by 1;
		if the age of the putty is greater than 9, now the age of the putty is 9.

Every turn:
	if the putty is not nowhere and the age of the putty is at least 9:
		if the player can see the putty, say "The putty has gone off, hard as a biscuit. You throw it away. There is more lime.";
		now the putty is nowhere;
		now the age of the putty is 0.

Part 6 - Tasks and endings

The raked-out is a task. The points are 2.
The cotton-oiled is a task. The points are 2.
The cotton-in is a task. The points are 3.
The puttied is a task. The points are 3.

The maximum score is 10.

Every turn:
	if the raked-out is pending and the seam is raked:
		achieve the raked-out.

Every turn:
	if the cotton-oiled is pending and the cotton is oiled:
		achieve the cotton-oiled.

Every turn:
	if the cotton-in is pending and the seam is driven-state:
		achieve the cotton-in.

Every turn:
	if the puttied is pending and the seam is paid-state:
		achieve the puttied.

Every turn:
	if the story has not ended and the puttied is achieved:
		say "The first wave that means it puts a hand flat on the seam, all along, and takes it away. You look inside her, with a lamp: dust. Another; and another; and about the time that the moon gets up there is a shiver under your feet, and the Mtoto wa Juma leans, thinks, and stands up on the water. [quotation mark]Who caulked her?[quotation mark] somebody calls from the next boat. Your uncle takes so long to answer that you hear the sea breathing. [quotation mark]We did,[quotation mark] says Fundi Salim.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the tide of the seam is at least 46:
		say "It goes in as quietly as a cat. You have your back against the planks, and you can hear it inside, looking round. By moonrise she is full to the thwarts, and the poles have floated out, and are leaving for Mombasa without her.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the beach.

When play begins:
	say "Lamu, 1903. The Mtoto wa Juma has been on the sand for a week, drying, and a seam has opened in her that you could post a letter through. She has mangrove poles for Mombasa, they are paid for, and tonight is the spring tide: if it reaches her while she is open she will lie there and fill, like a dish. Fundi Salim, your uncle, has driven the whole of her but that one seam. Then he sat down on a sea urchin. [quotation mark]Rake it,[quotation mark] he says, [quotation mark]oil the cotton, lay it, drive it, putty over. And putty does not wait, and nor does the sea.[quotation mark]".

To decide whether mention (N - a number) is absent:
	if N is 3:
		if the seam is foul:
			no;
		yes;
	if N is 4:
		if the seam is not foul:
			no;
		yes;
	if N is 5:
		if the seam is laid-state:
			no;
		yes;
	if N is 20:
		if the tide of the seam is less than 16:
			no;
		yes;
	if N is 21:
		if the tide of the seam is at least 16:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 17, no;
	if N is 34, no;
	if N is 35, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Black on white, with a ring of red. It has not blinked yet.";
	if N is 2, say "Teak, a thumb thick, with the adze still in it.";
	if N is 3, say "Shut tight, until the tide comes to its senses.";
	if N is 4, say "On its stone, and none the worse.";
	if N is 5, say "Twisted, and yellow to the core.";
	if N is 6, say "Scraped white, for the season.";
	if N is 7, say "Green, and travelling light.";
	if N is 8, say "She has a pin, and twenty years of reasons.";
	if N is 9, say "Woven palm, and bitten at one corner.";
	if N is 10, say "They have stopped kicking. It was no use.";
	if N is 11, say "It was as big as a goat, when it went in.";
	if N is 12, say "Bright in the middle, and rolled over at the rim.";
	if N is 13, say "He caulked for sixty years, and left the iron.";
	if N is 14, say "Dark with palms, and pale where it strikes.";
	if N is 15, say "As wide as a coin. That is where the note lives.";
	if N is 16, say "It saves it for a seam.";
	if N is 18, say "Round as a hip, and furred where she lies on it.";
	if N is 19, say "Soft. It gives you back half of every step.";
	if N is 20, say "Still as stakes, each with an eye on the water.";
	if N is 21, say "Gone up the creek, all together.";
	if N is 22, say "Teak, hung on iron, and no use to her on sand.";
	if N is 23, say "Fine, white, and in everything that you own.";
	if N is 24, say "Small ones. They take turns at looking at her.";
	if N is 25, say "Flat, blue, and where the money is.";
	if N is 26, say "Mangrove, grey and straight as herons['] legs.";
	if N is 27, say "Thatch. Something small lives in it, and rustles.";
	if N is 28, say "Sand and chips, trodden as hard as a floor.";
	if N is 29, say "White roofs, and the smell of somebody[']s bread.";
	if N is 30, say "A caulker[']s, in the making.";
	if N is 31, say "Your second best, since this morning.";
	if N is 32, say "It is thought to have survived.";
	if N is 33, say "Two days south, with the wind behind you.";
	if N is 36, say "You are there.";
	if N is 37, say "You would have to go up.";
	if N is 38, say "You are there.";
	if N is 39, say "You would have to go down.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'eye//': if (n < 1 && SK_Near((+ the dhow +))) return 1;
		'plank//': if (n < 2 && SK_Near((+ the seam +))) return 2;
		'planks//': if (n < 2 && SK_Near((+ the seam +))) return 2;
		'limpet//': if (n < 3 && SK_Near((+ the seam +))) return 3; if (n < 4 && SK_Near((+ the seam +))) return 4;
		'roll//': if (n < 5 && SK_Near((+ the seam +))) return 5;
		'face//': if (n < 6 && SK_Near((+ the seam +))) return 6;
		'coconut//': if (n < 7 && SK_Near((+ the weed +))) return 7;
		'aunt//': if (n < 8 && SK_Near((+ the salim +))) return 8;
		'mat//': if (n < 9 && SK_Near((+ the salim +))) return 9;
		'legs//': if (n < 10 && SK_Near((+ the salim +))) return 10;
		'liver//': if (n < 11 && SK_Near((+ the vat +))) return 11;
		'head//': if (n < 12 && SK_Near((+ the iron-thing +))) return 12; if (n < 14 && SK_Near((+ the mallet +))) return 14;
		'father//': if (n < 13 && SK_Near((+ the iron-thing +))) return 13;
		'slot//': if (n < 15 && SK_Near((+ the mallet +))) return 15;
		'note//': if (n < 16 && SK_Near((+ the mallet +))) return 16;
		'crew//': if (n < 17 && SK_Near((+ the mallet +))) return 17;
		'bilge//': if (n < 18 && SK_Near((+ the beach +))) return 18;
		'slope//': if (n < 19 && SK_Near((+ the beach +))) return 19;
		'herons//': if (n < 20 && SK_Near((+ the beach +))) return 20; if (n < 21 && SK_Near((+ the beach +))) return 21;
		'rudder//': if (n < 22 && SK_Near((+ the beach +))) return 22;
		'sand//': if (n < 23 && SK_Near((+ the beach +))) return 23;
		'wave//': if (n < 24 && SK_Near((+ the beach +))) return 24;
		'waves//': if (n < 24 && SK_Near((+ the beach +))) return 24;
		'horizon//': if (n < 25 && SK_Near((+ the beach +))) return 25;
		'poles//': if (n < 26 && SK_Near((+ the shelter +))) return 26;
		'roof//': if (n < 27 && SK_Near((+ the shelter +))) return 27;
		'palm//': if (n < 27 && SK_Near((+ the shelter +))) return 27;
		'ground//': if (n < 28 && SK_Near((+ the shelter +))) return 28;
		'town//': if (n < 29 && SK_Near((+ the shelter +))) return 29;
		'thumb//': if (n < 30 && SK_Near(player)) return 30;
		'shirt//': if (n < 31 && SK_Near(player)) return 31;
		'urchin//': if (n < 32 && SK_Near(player)) return 32;
		'mombasa//': if (n < 33 && SK_Near(player)) return 33;
		'coast//': if (n < 34 && SK_Near(player)) return 34;
		'dish//': if (n < 34 && SK_Near(player)) return 34;
		'doormats//': if (n < 34 && SK_Near(player)) return 34;
		'fire//': if (n < 34 && SK_Near(player)) return 34;
		'home//': if (n < 34 && SK_Near(player)) return 34;
		'letter//': if (n < 34 && SK_Near(player)) return 34;
		'mouth//': if (n < 34 && SK_Near(player)) return 34;
		'worm//': if (n < 34 && SK_Near(player)) return 34;
		'juma//': if (n < 35 && SK_Near(player)) return 35;
		'beach//': if (n < 36 && SK_Near((+ the beach +))) return 36; if (n < 39 && SK_Near((+ the shelter +))) return 39;
		'shelter//': if (n < 37 && SK_Near((+ the beach +))) return 37; if (n < 38 && SK_Near((+ the shelter +))) return 38;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'juma//') rtrue;
	if (w == 'mombasa//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "adze adzes air airs arm arms aunt aunts";
		}
		'b': switch (n) {
			1: return "bar bars beard beards bilge bilges biscuit biscuits blow blows board boards body";
		}
		'c': switch (n) {
			1: return "cargo cargos cat cats caulking caulkings ceiling chip chips coast coasts coconut coconuts coin coins core cores corner corners creek creeks crew crews";
		}
		'd': switch (n) {
			1: return "dish dishes doormat doormats";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face faces father fathers fault faults feet finger fingernail fingernails fingers fire fires fist fists flat flats floor floors foot";
		}
		'g': switch (n) {
			1: return "goat goats ground grounds";
		}
		'h': switch (n) {
			1: return "hair hand hands hat hats head heads heel heels hip hips hollow hollows home homes horizon horizons";
		}
		'j': switch (n) {
			1: return "juma jumas";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lamp lamps leg legs letter letters life lifes light lights liver livers lives";
		}
		'm': switch (n) {
			1: return "making makings mat mats mombasa mombasas money moneys moon moons mouth mouths";
		}
		'n': switch (n) {
			1: return "nose note notes";
		}
		'p': switch (n) {
			1: return "palm palms pin pins plank planks pol poles pols";
		}
		'r': switch (n) {
			1: return "ramadan ramadans rim rims ring rings roof roofs room rooms rudder rudders";
		}
		's': switch (n) {
			1: return "sand sands scoop scoops season seasons sens senses shark sharks shirt shirts shiver shivers sky slack slacks slope slopes slot slots smell smells step";
			2: return "steps stone stones";
		}
		't': switch (n) {
			1: return "tail tails teeth thick thickness thicknesses thicks thumb thumbs thwart thwarts tongue tongues tooth tooths town towns";
		}
		'u': switch (n) {
			1: return "urchin urchins";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "wall walls water waters wave waves wind winds worm worms";
		}
	}
	return 0;
];
-).
