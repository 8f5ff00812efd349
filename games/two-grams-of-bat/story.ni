"Two Grams of Bat" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The kitchen-room is a room. It is privately-named.
The roost is a room. It is privately-named.

The printed name of the kitchen-room is "Kitchen".
The description of the kitchen-room is "Yours, in theory. A heat pad lies on the table next to the letter scales, with a row of very small things on the windowsill. The plumber[']s boots are on the mat, and he is in them. The bat room is to the north.".
The roost is north of the kitchen-room.

The printed name of the roost is "Bat Room".
The description of the roost is "Formerly the dining-room. A mesh tent fills it from the skirting to the rose, and in the folds hang eleven furry purses, ticking. On the near side, by itself, there[']s a fleece pouch for the newest.".
The kitchen-room is south of the roost.

Part 2 - States

A thing can be stone-cold, warm or fed-bat (this is its body-property property).

A thing has a number called warming.

A thing can be weighed or unweighed. A thing is usually unweighed.

A thing can be mixed or dry-powder. A thing is usually dry-powder.

A thing can be loaded or dry-tip. A thing is usually dry-tip.

A thing has a number called gulps.

Part 3 - Things

The table-thing is a supporter. It is privately-named.
The plumber is a man. It is privately-named.
The leaflet-thing is a thing. It is privately-named.
The pad is a supporter. It is privately-named.
The scales is a thing. It is privately-named.
The matchbox is a container. It is privately-named.
The bat is a thing. It is privately-named.
The gloves is a thing. It is privately-named.
The windowsill is a supporter. It is privately-named.
The milk is a thing. It is privately-named.
The kettle is a thing. It is privately-named.
The paintbrush is a thing. It is privately-named.
The tent is a thing. It is privately-named.
The pouch is a container. It is privately-named.

The table-thing is in the kitchen-room.
The printed name of the table-thing is "kitchen table".
Include (- with name 'kitchen//' 'table//' 'tables//p', -) when defining the table-thing.
The description of the table-thing is "Bills, tea, guano.".
The table-thing is fixed in place, not enterable and scenery.

The plumber is in the kitchen-room.
The printed name of the plumber is "Dean".
Include (- with name 'dean//' 'plumber//', -) when defining the plumber.
The description of the plumber is "Six foot three. MIND MY BOILER, says his sweatshirt.".
The appearance of the plumber is "Dean the plumber stands on the mat, being no trouble.".
The first place of the plumber is the kitchen-room.
The plumber is proper-named.

The leaflet-thing is in the kitchen-room.
The printed name of the leaflet-thing is "leaflet".
Include (- with name 'leaflet//' 'fridge//' 'leaflets//p', -) when defining the leaflet-thing.
The description of the leaflet-thing is "SO YOU HAVE FOUND A BAT. Gloves, always. 1. WARM it: on the pad, pad on, until it shouts. A cold bat can[']t swallow, and will drown. 2. WEIGH it, and write down what it says. 3. FEED it goat[']s milk, made from powder with warm water, a drop at a time, off a paintbrush. Two drops. It will ask for three. 4. Into the pouch, and BED.".
The leaflet-thing is fixed in place and scenery.

The pad is in the kitchen-room.
The printed name of the pad is "heat pad".
Include (- with name 'heat//' 'pad//' 'pads//p', -) when defining the pad.
The description of the pad is "From a pet shop, where they thought that you had a snake.[if the pad is switched on] It is as warm as a hand.[end if]".
The pad is fixed in place, not enterable and scenery.
The pad is switchable. The pad is switched off.

The scales is in the kitchen-room.
The printed name of the scales is "letter scales".
Include (- with name 'letter//' 'scales//' 'balance//', -) when defining the scales.
The description of the scales is "Brass, from a dead post office. They weigh to a tenth of a gram, since there was once a time when people cared.".
The scales is fixed in place, scenery and plural-named.

The matchbox is in the kitchen-room.
The printed name of the matchbox is "matchbox".
Include (- with name 'matchbox//' 'matchboxes//p', -) when defining the matchbox.
The description of the matchbox is "England[']s Glory.".
The appearance of the matchbox is "A matchbox stands in the exact centre of the table.".
The first place of the matchbox is the kitchen-room.
The matchbox is portable, not enterable, openable and closed.

The bat is in the matchbox.
The printed name of the bat is "baby bat".
Include (- with name 'baby//' 'bat//' 'pipistrelle//' 'pup//', -) when defining the bat.
The description of the bat is "A pink-grey comma in a fur collar. It has ears, thumbs, a crease where each eye will be.[if the bat is stone-cold] It is as cold as a coin, and hardly moves.[end if][if the bat is warm] It is warm, awake, and shouting in a register that you can only feel.[end if][if the bat is fed-bat] Its belly is as tight as a pea, and there[']s milk on its chin.[end if]".
The bat is portable.

The gloves is on the windowsill.
The printed name of the gloves is "thin gloves".
Include (- with name 'thin//' 'gloves//', -) when defining the gloves.
The description of the gloves is "Latex, small. You have had your jabs, and would like them to go on being a formality.".
The gloves is portable, wearable and plural-named.

The windowsill is in the kitchen-room.
The printed name of the windowsill is "windowsill".
Include (- with name 'windowsill//' 'sill//' 'window//' 'windowsills//p', -) when defining the windowsill.
The description of the windowsill is "A doll[']s house would be short of nothing.".
The windowsill is fixed in place, not enterable and scenery.

The milk is on the windowsill.
The printed name of the milk is "goat[']s milk".
Include (- with name 'goat^s//' 'milk//' 'powder//' 'goat//' 'level//' 'spoon//' 'eggcup//', -) when defining the milk.
The description of the milk is "A level spoon of powder in the bottom of an eggcup.".
The milk is portable.
The indefinite article of the milk is "some".

The kettle is in the kitchen-room.
The printed name of the kettle is "kettle".
Include (- with name 'kettle//' 'warm//' 'water//' 'kettles//p', -) when defining the kettle.
The description of the kettle is "Off the boil by now, and just right.".
The kettle is fixed in place and scenery.

The paintbrush is on the windowsill.
The printed name of the paintbrush is "paintbrush".
Include (- with name 'paintbrush//' 'brush//' 'sable//' 'white//' 'drop//' 'paintbrushes//p', -) when defining the paintbrush.
The description of the paintbrush is "Size 0. It was bought for watercolours, by someone you used to be.[if the paintbrush is dry-tip] It comes to a point, and the point is dry.[end if][if the paintbrush is loaded] At its tip hangs one white drop.[end if]".
The paintbrush is portable.

The tent is in the roost.
The printed name of the tent is "mesh tent".
Include (- with name 'mesh//' 'tent//' 'purses//' 'bats//' 'furry//' 'tents//p', -) when defining the tent.
The description of the tent is "Broken wings, cat bites, and one that simply likes it here.".
The tent is fixed in place and scenery.

The pouch is in the roost.
The printed name of the pouch is "fleece pouch".
Include (- with name 'fleece//' 'pouch//' 'pouches//p', -) when defining the pouch.
The description of the pouch is "Sewn from a hat, and hung where the airing cupboard pipe goes by.".
The pouch is fixed in place, not enterable, unopenable, open and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Check taking:
	now the deed is 0;
	if the noun is the bat:
		if the gloves is not worn by the player:
			say "Gloves, always. You wrote it. You even underlined it.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		say "Between finger and thumb. You have lifted heavier commas.";
		stop the action;
	continue the action.

Check taking off:
	now the deed is 0;
	if the noun is the gloves:
		if the bat is enclosed by the player:
			say "And hold it with what?";
			stop the action;
		now the deed is 1;
	continue the action.

After taking off:
	if the deed is 1:
		continue the action;
	continue the action.

Check putting something on something:
	now the deed is 0;
	if the noun is the bat and the second noun is the pad:
		if the bat is fed-bat:
			say "It has been warmed and fed. What is left is bed.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the gloves or the noun is the milk or the noun is the paintbrush or the noun is the matchbox) and the second noun is the pad:
		if the noun is enclosed by the player:
			say "The pad is for patients.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the bat and (the second noun is the table-thing or the second noun is the windowsill):
		if the bat is enclosed by the player:
			say "It could crawl off that, or you could put a mug on it. No.";
			stop the action;
		now the deed is 3;
	continue the action.

After putting something on something:
	if the deed is 1:
		say "It lies where it is put, wings shut, like something that has been folded and not yet posted.";
		stop the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		continue the action;
	continue the action.

Check dropping:
	now the deed is 0;
	if the noun is the bat:
		if the bat is enclosed by the player:
			say "There are boots in here.";
			stop the action;
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if (the noun is the gloves or the noun is the paintbrush or the noun is the milk) and the second noun is the matchbox:
		if the noun is enclosed by the player:
			say "It barely held a bat.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the gloves or the noun is the paintbrush or the noun is the milk or the noun is the matchbox) and the second noun is the pouch:
		if the noun is enclosed by the player:
			say "The pouch is for sleeping in.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the bat and the second noun is the pouch:
		if the bat is not fed-bat:
			say "To bed without its supper? It would not last till one o[']clock.";
			stop the action;
		now the deed is 3;
	otherwise if the noun is the bat and the second noun is the matchbox:
		if the bat is enclosed by the player:
			say "It has done its time in there.";
			stop the action;
		now the deed is 4;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		say "It finds the seam with one thumb, hooks on, and turns upside down to see you better.";
		stop the action;
	if the deed is 4:
		continue the action;
	continue the action.

Weighing-on is an action applying to two things.
Understand "weigh [something] on [something]" as weighing-on.

Carry out weighing-on:
	if the noun is the bat and the second noun is the scales:
		if the bat is not enclosed by the player:
			say "You would need to have it in your hand.";
			stop the action;
		if the bat is stone-cold:
			say "Two grams of ice. It can wait for that; it cannot wait for warmth.";
			stop the action;
		if the bat is not unweighed:
			say "Two grams. It hasn[']t grown.";
			stop the action;
		now the bat is weighed;
		say "You set it on a bottle top, in the pan where stamps used to go. The beam dips and thinks. Two grams, to the hair: the price, once, of nothing at all to anywhere. You write it down. [quotation mark]Is that good?[quotation mark] says Dean.";
		stop the action;
	say "That would lead nowhere.".

Mixing-with is an action applying to two things.
Understand "mix [something] with [something]" as mixing-with.
Understand "stir [something] with [something]" as mixing-with.
Understand "make [something] with [something]" as mixing-with.

Carry out mixing-with:
	if the noun is the milk and the second noun is the kettle:
		if the milk is not dry-powder:
			say "It is mixed, and smooth.";
			stop the action;
		now the milk is mixed;
		say "A splash, and you stir it with the wrong end of a match. Skin heat, no hotter: you try it on your wrist.";
		stop the action;
	say "That would lead nowhere.".

Diping-in is an action applying to two things.
Understand "dip [something] in [something]" as diping-in.

Carry out diping-in:
	if the noun is the paintbrush and the second noun is the milk:
		if the paintbrush is not enclosed by the player:
			say "The brush isn[']t in your hand.";
			stop the action;
		if the milk is not mixed:
			say "You come up with a dusting of powder. It wants warm water first.";
			stop the action;
		if the paintbrush is not dry-tip:
			say "One drop at a time.";
			stop the action;
		now the paintbrush is loaded;
		say "It comes up with one drop on it, like a pearl on a whisker.";
		stop the action;
	say "That would lead nowhere.".

Feeding-with is an action applying to two things.
Understand "feed [something] with [something]" as feeding-with.
Understand "feed [something] to [something]" as feeding-with (with nouns reversed).
Understand "give [something] to [something]" as feeding-with (with nouns reversed).

Carry out feeding-with:
	if the noun is the bat and the second noun is the paintbrush:
		if the bat is not enclosed by the player:
			say "You cannot feed it from there. It has to be in your hand.";
			stop the action;
		if the paintbrush is not loaded:
			say "There is nothing on the brush.";
			stop the action;
		if the bat is stone-cold:
			say "A cold bat can[']t swallow. You take the drop away again in time. Warm it.";
			stop the action;
		if the bat is not weighed:
			say "Weight first, milk second, or you will never know what it has gained. It[']s in the leaflet.";
			stop the action;
		if the bat is fed-bat:
			say "It asks for a third. It[']s a bat; they ask. No.";
			stop the action;
		now the paintbrush is dry-tip;
		increase the gulps of the bat by 1;
		if the gulps of the bat is greater than 2, now the gulps of the bat is 2;
		say "A tongue the size of a full stop comes out, and the drop goes in. You feel the swallow go all the way down, in the tips of your fingers.";
		stop the action;
	say "That would lead nowhere.".

Just-comforting is an action applying to one thing.
Understand "comfort [something]" as just-comforting.
Understand "talk to [something]" as just-comforting.
Understand "ask [something]" as just-comforting.
Understand "thank [something]" as just-comforting.

Carry out just-comforting:
	if the noun is the plumber:
		say "[quotation mark]It[']s only,[quotation mark] says Dean, [quotation mark]that he was all on his own in there, with the pilot light.[quotation mark] You tell him he did right.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the plumber:
		try just-comforting the noun;
		stop the action;
	continue the action.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the plumber:
		try other words;
		try just-comforting the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The weighing-on action translates into I6 as "SKOwn1".
The mixing-with action translates into I6 as "SKOwn2".
The diping-in action translates into I6 as "SKOwn3".
The feeding-with action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the scales +) && x == (+ the bat +)) return ##SKOwn1;
			if (y == (+ the kettle +) && x == (+ the milk +)) return ##SKOwn2;
			if (y == (+ the milk +) && x == (+ the paintbrush +)) return ##SKOwn3;
			if (y == (+ the paintbrush +) && x == (+ the bat +)) return ##SKOwn4;
			if (y == (+ the bat +) && x == (+ the paintbrush +)) return ##SKOwn4 + 4096;
		2:
			if (y == (+ the scales +) && x == (+ the bat +)) return ##SKOwn1;
			if (y == (+ the bat +) && x == (+ the paintbrush +)) return ##SKOwn4 + 4096;
		3:
			if (y == (+ the milk +) && x == (+ the paintbrush +)) return ##SKOwn3;
			if (y == (+ the bat +) && x == (+ the paintbrush +)) return ##SKOwn4 + 4096;
		4:
			if (y == (+ the bat +) && x == (+ the paintbrush +)) return ##SKOwn4 + 4096;
		5:
			if (y == (+ the bat +) && x == (+ the paintbrush +)) return ##SKOwn4 + 4096;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the bat is on the pad and the pad is switched on and the bat is stone-cold:
		increase the warming of the bat by 1;
		if the warming of the bat is greater than 3, now the warming of the bat is 3.

Every turn:
	if the warming of the bat is at least 2 and the bat is stone-cold:
		if the player can see the bat, say "The comma uncurls, opens its mouth, and shouts. Neither of you hears a thing, but a glass hums in the cupboard.";
		now the bat is warm.

Every turn:
	if the gulps of the bat is at least 2 and the bat is warm:
		if the player can see the bat, say "That makes two drops. It smacks its lips, if those are its lips.";
		now the bat is fed-bat.

Part 6 - Tasks and endings

The shouting is a task. The points are 3.
The on-record is a task. The points are 2.
The milk-made is a task. The points are 1.
The supper is a task. The points are 3.
The bedtime is a task. The points are 2.

The maximum score is 11.

Every turn:
	if the shouting is pending and the bat is warm:
		achieve the shouting.

Every turn:
	if the on-record is pending and the bat is weighed:
		achieve the on-record.

Every turn:
	if the milk-made is pending and the milk is mixed:
		achieve the milk-made.

Every turn:
	if the supper is pending and the bat is fed-bat:
		achieve the supper.

Every turn:
	if the bedtime is pending and the bat is in the pouch:
		achieve the bedtime.

Every turn:
	if the story has not ended and the bedtime is achieved:
		say "When you come back Dean is asleep on his feet against the fridge. You write it into the book: pipistrelle, male, two grams, boiler. Under name you would put a number, as a rule. You look at the mat. You put: Dean.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the kitchen-room.

When play begins:
	say "At eleven at night a plumber rings your bell with a matchbox. Inside the matchbox is a pipistrelle about a week old, which he found, he says, in a boiler; and inside the plumber is a man who hasn[']t cried since the cup final. You are the county[']s Bat Person. There[']s a leaflet on your fridge which you wrote yourself. Follow it.".

To decide whether mention (N - a number) is absent:
	if N is 8:
		if the bat is fed-bat:
			no;
		yes;
	if N is 9:
		if the bat is fed-bat:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 6, no;
	if N is 13, no;
	if N is 22, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Swept into a neat small heap.";
	if N is 2, say "Cold, and forgotten about.";
	if N is 3, say "The red ones are at the bottom.";
	if N is 4, say "Washed too hot, by somebody who lives alone.";
	if N is 5, say "In the bat room, to the north.";
	if N is 7, say "Silver, if you breathe on it.";
	if N is 8, say "Tight, and white with milk under the skin.";
	if N is 9, say "One speck got away.";
	if N is 10, say "A hook apiece, and no nonsense.";
	if N is 11, say "Still creased, like the corners of a page.";
	if N is 12, say "It will come undone in a day or two.";
	if N is 14, say "Six hairs, or possibly seven.";
	if N is 15, say "Taped, and mending at their own speed.";
	if N is 16, say "Warm to the back of a finger.";
	if N is 17, say "Size eleven, with soot in the laces.";
	if N is 18, say "It says WELCOME, and he has believed it.";
	if N is 19, say "There is a hatch still, for the gravy.";
	if N is 20, say "Plaster grapes, seen through mesh.";
	if N is 21, say "A foot is hooked into every crease.";
	if N is 23, say "You are there.";
	if N is 24, say "You would have to go north.";
	if N is 25, say "You are there.";
	if N is 26, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'guano//': if (n < 1 && SK_Near((+ the table-thing +))) return 1;
		'tea//': if (n < 2 && SK_Near((+ the table-thing +))) return 2;
		'bills//': if (n < 3 && SK_Near((+ the table-thing +))) return 3;
		'sweatshir//': if (n < 4 && SK_Near((+ the plumber +))) return 4;
		'pouch//': if (n < 5 && SK_Near((+ the leaflet-thing +))) return 5;
		'bed//': if (n < 5 && SK_Near((+ the leaflet-thing +))) return 5;
		'office//': if (n < 6 && SK_Near((+ the scales +))) return 6;
		'collar//': if (n < 7 && SK_Near((+ the bat +))) return 7;
		'belly//': if (n < 8 && SK_Near((+ the bat +))) return 8;
		'chin//': if (n < 9 && SK_Near((+ the bat +))) return 9;
		'thumbs//': if (n < 10 && SK_Near((+ the bat +))) return 10;
		'ears//': if (n < 11 && SK_Near((+ the bat +))) return 11;
		'crease//': if (n < 12 && SK_Near((+ the bat +))) return 12;
		'eye//': if (n < 12 && SK_Near((+ the bat +))) return 12;
		'house//': if (n < 13 && SK_Near((+ the windowsill +))) return 13;
		'tip//': if (n < 14 && SK_Near((+ the paintbrush +))) return 14;
		'wings//': if (n < 15 && SK_Near((+ the tent +))) return 15;
		'pipe//': if (n < 16 && SK_Near((+ the pouch +))) return 16;
		'boots//': if (n < 17 && SK_Near((+ the kitchen-room +))) return 17;
		'mat//': if (n < 18 && SK_Near((+ the kitchen-room +))) return 18;
		'dining-ro//': if (n < 19 && SK_Near((+ the roost +))) return 19;
		'rose//': if (n < 20 && SK_Near((+ the roost +))) return 20;
		'folds//': if (n < 21 && SK_Near((+ the roost +))) return 21;
		'bell//': if (n < 22 && SK_Near(player)) return 22;
		'boil//': if (n < 22 && SK_Near(player)) return 22;
		'boiler//': if (n < 22 && SK_Near(player)) return 22;
		'coin//': if (n < 22 && SK_Near(player)) return 22;
		'comma//': if (n < 22 && SK_Near(player)) return 22;
		'drops//': if (n < 22 && SK_Near(player)) return 22;
		'final//': if (n < 22 && SK_Near(player)) return 22;
		'formality//': if (n < 22 && SK_Near(player)) return 22;
		'gram//': if (n < 22 && SK_Near(player)) return 22;
		'hand//': if (n < 22 && SK_Near(player)) return 22;
		'hat//': if (n < 22 && SK_Near(player)) return 22;
		'jabs//': if (n < 22 && SK_Near(player)) return 22;
		'man//': if (n < 22 && SK_Near(player)) return 22;
		'pea//': if (n < 22 && SK_Near(player)) return 22;
		'person//': if (n < 22 && SK_Near(player)) return 22;
		'register//': if (n < 22 && SK_Near(player)) return 22;
		'shop//': if (n < 22 && SK_Near(player)) return 22;
		'snake//': if (n < 22 && SK_Near(player)) return 22;
		'trouble//': if (n < 22 && SK_Near(player)) return 22;
		'watercolo//': if (n < 22 && SK_Near(player)) return 22;
		'kitchen//': if (n < 23 && SK_Near((+ the kitchen-room +))) return 23; if (n < 26 && SK_Near((+ the roost +))) return 26;
		'room//': if (n < 24 && SK_Near((+ the kitchen-room +))) return 24; if (n < 25 && SK_Near((+ the roost +))) return 25;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm arms";
		}
		'b': switch (n) {
			1: return "beam beams bed beds bell bells bill bills body boil boiler boilers boils book books boot boots";
		}
		'c': switch (n) {
			1: return "ceiling coin coins collar collars comma commas corner corners crease creases cupboard cupboards";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face feet final finals finger fingers floor fold folds foot formalities formality";
		}
		'g': switch (n) {
			1: return "glass glasses gram grams grape grapes gravies gravy ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands hat hatch hatches hats head heap heaps hook hooks house houses";
		}
		'i': switch (n) {
			1: return "ice ices";
		}
		'j': switch (n) {
			1: return "jab jabs";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lac laces lacs leg legs light lights lip lips";
		}
		'm': switch (n) {
			1: return "man mans mat match matches mats mending mendings mouth mouths mug mugs";
		}
		'n': switch (n) {
			1: return "nonsense nonsenses nose";
		}
		'o': switch (n) {
			1: return "office offices";
		}
		'p': switch (n) {
			1: return "page pages pan pans patient patients pea pearl pearls peas person persons pipe pipes price prices";
		}
		'r': switch (n) {
			1: return "register registers roof rose roses rule rules";
		}
		's': switch (n) {
			1: return "seam seams shop shops skin skins sky snake snakes speck specks splash splashes stop stops supper suppers swallow swallows sweatshirt sweatshirts";
		}
		't': switch (n) {
			1: return "thumb thumbs tip tips tongue tongues trouble troubles";
		}
		'w': switch (n) {
			1: return "wall walls watercolour watercolours whisker whiskers wing wings wrist wrists";
		}
	}
	return 0;
];
-).
