"The Long Hill to Hollin" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The hill-top is a room. It is privately-named.
The ford is a room. It is privately-named.
The hut is a room. It is privately-named.

The printed name of the hill-top is "Top of the Hill".
The description of the hill-top is "The road comes up out of one valley and looks over into the next. There is a milestone, a good deal of sky, and a track going west to a shepherd[']s hut. Below the verge, a stream crosses under the road.[if the tyre is off-the-rim] The bicycle lies on its side with its back tyre hanging off like a dropped stocking.[end if][if the tyre is on-the-rim and the tyre is airless] The bicycle leans on the milestone, down at heel.[end if][if the tyre is pumped] The bicycle stands square to the road and ready.[end if]".
The hut is west of the hill-top.
The ford is down of the hill-top.

The printed name of the ford is "Streamside".
The description of the ford is "Out of the wind at last. The water stands in a brown pool here, still enough to show your cap, before it ducks under the road.".
The hill-top is up of the ford.

The printed name of the hut is "Shepherd[']s Hut".
The description of the hut is "Iron wheels, iron stove, and a bunk the width of a thin man. Whoever lambs here in spring keeps his crockery on a plank by the door.".
The hill-top is east of the hut.

Part 2 - States

A thing can be off-the-rim or on-the-rim. A thing is usually on-the-rim.

A thing can be pumped or airless. A thing is usually airless.

A thing can be unfound, found-state, gummed or mended (this is its hole property).

A thing can be dull or glossy. A thing is usually glossy.

A thing has a number called tack.

A thing can be under-way or halted. A thing is usually halted.

Part 3 - Things

The bicycle is a thing. It is privately-named.
The tyre is a thing. It is privately-named.
The pump is a thing. It is privately-named.
The saddlebag is a container. It is privately-named.
The rubber-solution is a thing. It is privately-named.
The square-patch is a thing. It is privately-named.
The bandage is a thing. It is privately-named.
The inner-tube is a thing. It is privately-named.
The midwifery-bag is a thing. It is privately-named.
The milestone is a thing. It is privately-named.
The sky-thing is a thing. It is privately-named.
The pool is a thing. It is privately-named.
The plank-thing is a supporter. It is privately-named.
The dessert-spoon is a thing. It is privately-named.
The enamel-mug is a thing. It is privately-named.
The iron-stove is a thing. It is privately-named.
The bunk is a thing. It is privately-named.

The bicycle is in the hill-top.
The printed name of the bicycle is "bicycle".
Include (- with name 'bicycle//' 'bike//' 'bicycles//p', -) when defining the bicycle.
The description of the bicycle is "A Raleigh, county property, number 14 in white on the mudguard. A saddlebag hangs behind, and a pump is clipped along the frame.".
The bicycle is fixed in place and scenery.

The tyre is part of the bicycle.
The printed name of the tyre is "tyre".
Include (- with name 'tyre//' 'rim//' 'wheel//' 'tyres//p', -) when defining the tyre.
The description of the tyre is "The back one. The flint that did it has gone off about its business.[if the tyre is off-the-rim] One edge of it is levered over the rim.[end if][if the tyre is airless] You can push it flat with a thumb.[end if][if the tyre is pumped] It is as hard as a board.[end if]".
The tyre is fixed in place.

The pump is part of the bicycle.
The printed name of the pump is "pump".
Include (- with name 'pump//' 'pumps//p', -) when defining the pump.
The description of the pump is "It wheezes, but then so does the superintendent.".
The pump is fixed in place.

The saddlebag is part of the bicycle.
The printed name of the saddlebag is "saddlebag".
Include (- with name 'saddlebag//' 'saddlebags//p', -) when defining the saddlebag.
The description of the saddlebag is "Cracked black leather with two buckles.".
The saddlebag is fixed in place, not enterable, openable and closed.

The rubber-solution is in the saddlebag.
The printed name of the rubber-solution is "rubber solution".
Include (- with name 'rubber//' 'solution//' 'gum//' 'glue//', -) when defining the rubber-solution.
The description of the rubber-solution is "A lead tube, rolled up from the bottom by a careful person. It says to wait until the shine goes off before you press anything to it.".
The rubber-solution is portable.
The indefinite article of the rubber-solution is "some".

The square-patch is in the saddlebag.
The printed name of the square-patch is "square patch".
Include (- with name 'square//' 'patch//' 'patches//p', -) when defining the square-patch.
The description of the square-patch is "The last of six, pink side and grey side.".
The square-patch is portable.

The bandage is in the saddlebag.
The printed name of the bandage is "bandage".
Include (- with name 'bandage//' 'bandages//p', -) when defining the bandage.
The description of the bandage is "Three-inch open-wove. You have seen tyres stuffed with grass and bandaged. You have seen where they finished up, too.".
The bandage is portable.

The printed name of the inner-tube is "inner tube".
Include (- with name 'inner//' 'tube//' 'tubes//p', -) when defining the inner-tube.
The description of the inner-tube is "Red rubber, limp as a drowned eel.[if the inner-tube is unfound] There is a hole in it somewhere, too small to see.[end if][if the inner-tube is found-state] A cross in indelible pencil marks the hole, a hand[']s breadth from the valve.[end if][if the inner-tube is gummed] Around the pencil cross is a shining skin of rubber solution.[end if][if the inner-tube is mended] A neat square patch sits over the place.[end if]".
The inner-tube is portable.

The midwifery-bag is in the hill-top.
The printed name of the midwifery-bag is "midwifery bag".
Include (- with name 'midwifery//' 'bag//' 'bags//p', -) when defining the midwifery-bag.
The description of the midwifery-bag is "Scissors, tape, carbolic, barley sugar. Everything in it has been boiled except the barley sugar.".
The appearance of the midwifery-bag is "Your midwifery bag sits upright in the grass, where you set it down out of the mud.".
The first place of the midwifery-bag is the hill-top.
The midwifery-bag is portable.

The milestone is in the hill-top.
The printed name of the milestone is "milestone".
Include (- with name 'milestone//' 'milestones//p', -) when defining the milestone.
The description of the milestone is "HOLLIN 1 1/2. Some wag has added, underneath, UP.".
The milestone is fixed in place and scenery.

The sky-thing is in the hill-top.
The printed name of the sky-thing is "sky".
Include (- with name 'sky//' 'skies//p', -) when defining the sky-thing.
The description of the sky-thing is "The colour of slate pencils, and there is an hour of it left.".
The sky-thing is fixed in place and scenery.

The pool is in the ford.
The printed name of the pool is "pool".
Include (- with name 'pool//' 'stream//' 'water//' 'brown//' 'pools//p', -) when defining the pool.
The description of the pool is "Peat-brown and mirror-flat. A bubble would show in it from across the road.".
The pool is fixed in place and scenery.

The plank-thing is in the hut.
The printed name of the plank-thing is "plank".
Include (- with name 'plank//' 'planks//p', -) when defining the plank-thing.
The description of the plank-thing is "Everything on it is arranged by size.".
The plank-thing is fixed in place, not enterable and scenery.

The dessert-spoon is on the plank-thing.
The printed name of the dessert-spoon is "dessert spoon".
Include (- with name 'dessert//' 'spoon//' 'spoons//p', -) when defining the dessert-spoon.
The description of the dessert-spoon is "Thick nickel, the handle flattened at the end. It has opened tins before now, and drenched ewes.".
The dessert-spoon is portable.

The enamel-mug is on the plank-thing.
The printed name of the enamel-mug is "enamel mug".
Include (- with name 'enamel//' 'mug//' 'mugs//p', -) when defining the enamel-mug.
The description of the enamel-mug is "Coronation of the last king but one. Chipped to the iron.".
The enamel-mug is portable.

The iron-stove is in the hut.
The printed name of the iron-stove is "iron stove".
Include (- with name 'iron//' 'stove//' 'stoves//p', -) when defining the iron-stove.
The description of the iron-stove is "Stone cold. You lay your palm on it anyway, in case.".
The iron-stove is fixed in place and scenery.

The bunk is in the hut.
The printed name of the bunk is "bunk".
Include (- with name 'bunk//' 'bunks//p', -) when defining the bunk.
The description of the bunk is "Straw mattress, army blanket, and a seed catalogue for a pillow.".
The bunk is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Prising-with is an action applying to two things.
Understand "prise [something] with [something]" as prising-with.
Understand "lever [something] with [something]" as prising-with.

Carry out prising-with:
	if the noun is the tyre and the second noun is the dessert-spoon:
		if the dessert-spoon is not enclosed by the player:
			say "You aren[']t holding the spoon.";
			stop the action;
		if the tyre is not on-the-rim:
			say "It is over the rim already.";
			stop the action;
		if the inner-tube is mended:
			say "You have only just got it back on. Leave well alone.";
			stop the action;
		now the tyre is off-the-rim;
		now the inner-tube is carried by the player;
		say "You work the flat of the handle under the bead, lean on it, and run it round. The tyre gives with a sound like a long kiss. You feel inside for the valve, thumb it through, and draw out the inner tube, yard after yard.";
		stop the action;
	if the noun is the tyre and (the second noun is the enamel-mug or the second noun is the bandage):
		say "You try it, since nobody is looking. [The second noun] is no lever. Something flat, stiff and not too sharp is what you want.";
		stop the action;
	say "That would lead nowhere.".

Diping-in is an action applying to two things.
Understand "dip [something] in [something]" as diping-in.
Understand "dunk [something] in [something]" as diping-in.
Understand "hold [something] in [something]" as diping-in.

Carry out diping-in:
	if the noun is the inner-tube and the second noun is the pool:
		if the inner-tube is not enclosed by the player:
			say "It would help to be holding it.";
			stop the action;
		if the inner-tube is not unfound:
			say "It has told you all it knows. Keep it dry now.";
			stop the action;
		now the inner-tube is found-state;
		say "You blow what breath you have into it, pinch the valve, and pass it through the pool a foot at a time, as you would bath a baby. There: a thread of bubbles, fine as a sewing stitch. You dry the place on your cuff and mark it with the pencil from your cap.";
		stop the action;
	say "That would lead nowhere.".

Smearing-with is an action applying to two things.
Understand "smear [something] with [something]" as smearing-with.
Understand "gum [something] with [something]" as smearing-with.
Understand "smear [something] on [something]" as smearing-with (with nouns reversed).
Understand "spread [something] on [something]" as smearing-with (with nouns reversed).

Carry out smearing-with:
	if the noun is the inner-tube and the second noun is the rubber-solution:
		if the rubber-solution is not enclosed by the player:
			say "The solution isn[']t in your hand.";
			stop the action;
		if the inner-tube is not enclosed by the player:
			say "You would be gumming the grass.";
			stop the action;
		if the inner-tube is unfound:
			say "Smear it where? You have no notion yet where the hole is. In water it would show itself.";
			stop the action;
		if the inner-tube is not found-state:
			say "One coat, thin and even. Matron was firm on the point.";
			stop the action;
		now the inner-tube is gummed;
		say "A pea of it, worked outward with a fingertip until the pencil cross shines. It smells of Sunday afternoons and your brother.";
		stop the action;
	say "That would lead nowhere.".

Pressing-on is an action applying to two things.
Understand "press [something] on [something]" as pressing-on.
Understand "stick [something] on [something]" as pressing-on.
Understand "press [something] onto [something]" as pressing-on.

Carry out pressing-on:
	if the noun is the square-patch and the second noun is the inner-tube:
		if the square-patch is not enclosed by the player:
			say "You aren[']t holding the patch.";
			stop the action;
		if the inner-tube is unfound:
			say "There is one patch. You had better know where the hole is.";
			stop the action;
		if the inner-tube is not gummed:
			say "It wants rubber solution under it, or it will be off again in ten yards.";
			stop the action;
		if the tack of the inner-tube is less than 2:
			say "Too soon: it skates about on the wet gum. You slide it off again and count, as you would between pains.";
			stop the action;
		now the inner-tube is mended;
		now the square-patch is nowhere;
		say "Pink side down. You press from the middle to the edges and keep your thumbs there while a curlew goes over. When you let go, it stays.";
		stop the action;
	say "That would lead nowhere.".

Fiting-in is an action applying to two things.
Understand "fit [something] in [something]" as fiting-in.
Understand "fit [something] into [something]" as fiting-in.
Understand "tuck [something] into [something]" as fiting-in.

Carry out fiting-in:
	if the noun is the inner-tube and the second noun is the tyre:
		if the inner-tube is not enclosed by the player:
			say "You aren[']t holding the inner tube.";
			stop the action;
		if the inner-tube is not mended:
			say "It would be flat again before the first gate, and you would be pushing, in the dark.";
			stop the action;
		now the inner-tube is nowhere;
		now the tyre is on-the-rim;
		say "Valve first, then the rest of it, tucked in like a sheet. The last six inches of tyre go over the rim under your two thumbs and some language that the county doesn[']t pay for.";
		stop the action;
	say "That would lead nowhere.".

Just-inflating is an action applying to one thing.
Understand "inflate [something]" as just-inflating.
Understand "pump [something]" as just-inflating.
Understand "pump up [something]" as just-inflating.

Carry out just-inflating:
	if the noun is the tyre:
		if the tyre is not on-the-rim:
			say "There is nothing in it to hold the air.";
			stop the action;
		if the inner-tube is not mended:
			say "You give it twenty strokes. It takes them, sighs, and gives them all back.";
			stop the action;
		if the tyre is not airless:
			say "Any harder and it will part company with the wheel.";
			stop the action;
		now the tyre is pumped;
		say "Forty strokes, and your cap comes off in the course of them. You put your ear to the wheel. Not a whisper.";
		stop the action;
	say "That would lead nowhere.".

Just-riding is an action applying to one thing.
Understand "ride [something]" as just-riding.
Understand "mount [something]" as just-riding.

Carry out just-riding:
	if the noun is the bicycle:
		if the tyre is not pumped:
			say "On that wheel, down that hill? You would arrive as a patient.";
			stop the action;
		if the midwifery-bag is not enclosed by the player:
			say "You have one foot on the pedal before you miss the weight of it. Not without your bag.";
			stop the action;
		now the bicycle is under-way;
		say "You push off, and the hill does the rest.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the bicycle:
		try just-riding the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the tyre:
		say "Say how: prise [the noun] with something.";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check climbing (this is the other words for climbing rule):
	if other words are tried, make no decision;
	if the noun is the bicycle:
		try other words;
		try just-riding the noun;
		be done with other words;
		stop the action.
The other words for climbing rule is listed first in the check climbing rules.

Check entering (this is the other words for entering rule):
	if other words are tried, make no decision;
	if the noun is the bicycle:
		try other words;
		try just-riding the noun;
		be done with other words;
		stop the action.
The other words for entering rule is listed first in the check entering rules.

The prising-with action translates into I6 as "SKOwn1".
The diping-in action translates into I6 as "SKOwn2".
The smearing-with action translates into I6 as "SKOwn3".
The pressing-on action translates into I6 as "SKOwn4".
The fiting-in action translates into I6 as "SKOwn5".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the dessert-spoon +) && x == (+ the tyre +)) return ##SKOwn1;
			if (y == (+ the enamel-mug +) && x == (+ the tyre +)) return ##SKOwn1;
			if (y == (+ the bandage +) && x == (+ the tyre +)) return ##SKOwn1;
			if (y == (+ the pool +) && x == (+ the inner-tube +)) return ##SKOwn2;
			if (y == (+ the rubber-solution +) && x == (+ the inner-tube +)) return ##SKOwn3;
			if (y == (+ the inner-tube +) && x == (+ the rubber-solution +)) return ##SKOwn3 + 4096;
			if (y == (+ the inner-tube +) && x == (+ the square-patch +)) return ##SKOwn4;
			if (y == (+ the tyre +) && x == (+ the inner-tube +)) return ##SKOwn5;
		2:
			if (y == (+ the inner-tube +) && x == (+ the rubber-solution +)) return ##SKOwn3 + 4096;
			if (y == (+ the inner-tube +) && x == (+ the square-patch +)) return ##SKOwn4;
		3:
			if (y == (+ the pool +) && x == (+ the inner-tube +)) return ##SKOwn2;
			if (y == (+ the inner-tube +) && x == (+ the rubber-solution +)) return ##SKOwn3 + 4096;
			if (y == (+ the tyre +) && x == (+ the inner-tube +)) return ##SKOwn5;
		4:
			if (y == (+ the inner-tube +) && x == (+ the rubber-solution +)) return ##SKOwn3 + 4096;
		6:
			if (y == (+ the tyre +) && x == (+ the inner-tube +)) return ##SKOwn5;
		7:
			if (y == (+ the dessert-spoon +) && x == (+ the tyre +)) return ##SKOwn1;
			if (y == (+ the enamel-mug +) && x == (+ the tyre +)) return ##SKOwn1;
			if (y == (+ the bandage +) && x == (+ the tyre +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the inner-tube is gummed and the tack of the inner-tube is less than 2:
		increase the tack of the inner-tube by 1;
		if the tack of the inner-tube is greater than 2, now the tack of the inner-tube is 2.

Every turn:
	if the inner-tube is gummed and the tack of the inner-tube is at least 2 and the inner-tube is glossy:
		if the player can see the inner-tube, say "The shine has gone off the gum.";
		now the inner-tube is dull.

Part 6 - Tasks and endings

The tube-out is a task. The points are 2.
The hole-found is a task. The points are 2.
The hole-mended is a task. The points are 3.
The tyre-pumped is a task. The points are 2.
The rode-on is a task. The points are 3.

The maximum score is 12.

Every turn:
	if the tube-out is pending and the tyre is off-the-rim:
		achieve the tube-out.

Every turn:
	if the hole-found is pending and the inner-tube is found-state:
		achieve the hole-found.

Every turn:
	if the hole-mended is pending and the inner-tube is mended:
		achieve the hole-mended.

Every turn:
	if the tyre-pumped is pending and the tyre is pumped:
		achieve the tyre-pumped.

Every turn:
	if the rode-on is pending and the bicycle is under-way:
		achieve the rode-on.

Every turn:
	if the story has not ended and the rode-on is achieved:
		say "There is a lamp in every window at Hollin. You are up the stairs with your sleeves rolled at five and twenty to five, and at five the third Ansell arrives, a girl, furious, with your thumbprints in rubber solution on her first shawl.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the hill-top.

When play begins:
	say "November 1952, ten past four. Mrs Ansell at Hollin Farm has sent word that it has started, and it is her third, so it won[']t hang about. You are the district nurse, you are a mile and a half short, and a flint has just let the wind out of your back tyre. Get the inner tube out, find the hole, mend it, pump up and ride on, with your bag.".

To decide whether mention (N - a number) is absent:
	if N is 8:
		if the inner-tube is unfound:
			no;
		yes;
	if N is 9:
		if the inner-tube is found-state:
			no;
		yes;
	if N is 10:
		if the inner-tube is gummed:
			no;
		yes;
	if N is 11:
		if the inner-tube is mended:
			no;
		yes;
	if N is 12:
		if the inner-tube is found-state:
			no;
		yes;
	if N is 13:
		if the inner-tube is gummed:
			no;
		yes;
	if N is 14:
		if the inner-tube is gummed:
			no;
		yes;
	if N is 15:
		if the inner-tube is mended:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 33, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Dented by a gatepost, the night of the first Ansell.";
	if N is 2, say "Black enamel, touched up with stove polish.";
	if N is 3, say "There are ten thousand more where it came from.";
	if N is 4, say "Indoors, with a gas fire.";
	if N is 5, say "One of them came off a satchel.";
	if N is 6, say "About a third of it is left, by the weight.";
	if N is 7, say "That was you. Matron brought you up to it.";
	if N is 8, say "Finer than a pinprick, and it keeps its own counsel.";
	if N is 9, say "It is under the cross. Take your eye off, and it has gone again.";
	if N is 10, say "It is somewhere beneath the gum.";
	if N is 11, say "Shut, and that is the last you want to hear of it.";
	if N is 12, say "Purple, as neat as a dose on a chart.";
	if N is 13, say "It shows through, the way a vein does.";
	if N is 14, say "No thicker than the skin on boiled milk.";
	if N is 15, say "Grey side up, and flat at all four corners.";
	if N is 16, say "Brass, with a little cap on a chain.";
	if N is 17, say "Blunt-nosed, and wrapped in lint.";
	if N is 18, say "It is for the father, as a rule.";
	if N is 19, say "A Hollin man, one supposes, and on foot.";
	if N is 20, say "As flat as a shoehorn, with somebody[']s crest worn off it.";
	if N is 21, say "For 1949. It falls open at the sweet peas.";
	if N is 22, say "It goes down both ways, and neither way is kind to a nurse.";
	if N is 23, say "Two ruts and a ribbon of grass, going west.";
	if N is 24, say "Down there, out of the wind, talking to itself.";
	if N is 25, say "All bent one way, by years of the same weather.";
	if N is 26, say "Hollin is at the bottom of it, behind a shoulder of moor.";
	if N is 27, say "Rushes, and a lost glove.";
	if N is 28, say "Over your head. There is a drip from under it.";
	if N is 29, say "Chapped, scrubbed, and wanted elsewhere.";
	if N is 30, say "It lives in the band of your cap, for temperatures.";
	if N is 31, say "Navy felt, county badge, and a hatpin.";
	if N is 32, say "North-east, and it has come a long way for this.";
	if N is 34, say "You are there.";
	if N is 35, say "You would have to go west.";
	if N is 36, say "You would have to go down.";
	if N is 37, say "You are there.";
	if N is 38, say "You would have to go up.";
	if N is 39, say "You would have to go up.";
	if N is 40, say "You are there.";
	if N is 41, say "You would have to go east.";
	if N is 42, say "You would have to go east.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'mudguard//': if (n < 1 && SK_Near((+ the bicycle +))) return 1;
		'frame//': if (n < 2 && SK_Near((+ the bicycle +))) return 2;
		'flint//': if (n < 3 && SK_Near((+ the tyre +))) return 3; if (n < 33 && SK_Near(player)) return 33;
		'superinte//': if (n < 4 && SK_Near((+ the pump +))) return 4;
		'buckles//': if (n < 5 && SK_Near((+ the saddlebag +))) return 5;
		'tube//': if (n < 6 && SK_Near((+ the rubber-solution +))) return 6;
		'person//': if (n < 7 && SK_Near((+ the rubber-solution +))) return 7;
		'hole//': if (n < 8 && SK_Near((+ the inner-tube +))) return 8; if (n < 9 && SK_Near((+ the inner-tube +))) return 9; if (n < 10 && SK_Near((+ the inner-tube +))) return 10; if (n < 11 && SK_Near((+ the inner-tube +))) return 11; if (n < 33 && SK_Near(player)) return 33;
		'cross//': if (n < 12 && SK_Near((+ the inner-tube +))) return 12; if (n < 13 && SK_Near((+ the inner-tube +))) return 13;
		'skin//': if (n < 14 && SK_Near((+ the inner-tube +))) return 14;
		'patch//': if (n < 15 && SK_Near((+ the inner-tube +))) return 15;
		'valve//': if (n < 16 && SK_Near((+ the inner-tube +))) return 16;
		'scissors//': if (n < 17 && SK_Near((+ the midwifery-bag +))) return 17;
		'sugar//': if (n < 18 && SK_Near((+ the midwifery-bag +))) return 18;
		'wag//': if (n < 19 && SK_Near((+ the milestone +))) return 19;
		'handle//': if (n < 20 && SK_Near((+ the dessert-spoon +))) return 20;
		'catalogue//': if (n < 21 && SK_Near((+ the bunk +))) return 21;
		'road//': if (n < 22 && SK_Near((+ the hill-top +))) return 22; if (n < 28 && SK_Near((+ the ford +))) return 28;
		'track//': if (n < 23 && SK_Near((+ the hill-top +))) return 23;
		'stream//': if (n < 24 && SK_Near((+ the hill-top +))) return 24;
		'grass//': if (n < 25 && SK_Near((+ the hill-top +))) return 25;
		'valley//': if (n < 26 && SK_Near((+ the hill-top +))) return 26;
		'verge//': if (n < 27 && SK_Near((+ the hill-top +))) return 27;
		'palm//': if (n < 29 && SK_Near(player)) return 29;
		'thumb//': if (n < 29 && SK_Near(player)) return 29;
		'hand//': if (n < 29 && SK_Near(player)) return 29;
		'hands//': if (n < 29 && SK_Near(player)) return 29;
		'pencil//': if (n < 30 && SK_Near(player)) return 30;
		'cap//': if (n < 31 && SK_Near(player)) return 31;
		'wind//': if (n < 32 && SK_Near(player)) return 32;
		'ansell//': if (n < 33 && SK_Near(player)) return 33;
		'breadth//': if (n < 33 && SK_Near(player)) return 33;
		'bubble//': if (n < 33 && SK_Near(player)) return 33;
		'business//': if (n < 33 && SK_Near(player)) return 33;
		'crockery//': if (n < 33 && SK_Near(player)) return 33;
		'district//': if (n < 33 && SK_Near(player)) return 33;
		'door//': if (n < 33 && SK_Near(player)) return 33;
		'eel//': if (n < 33 && SK_Near(player)) return 33;
		'ewes//': if (n < 33 && SK_Near(player)) return 33;
		'heel//': if (n < 33 && SK_Near(player)) return 33;
		'king//': if (n < 33 && SK_Near(player)) return 33;
		'man//': if (n < 33 && SK_Near(player)) return 33;
		'mud//': if (n < 33 && SK_Near(player)) return 33;
		'pillow//': if (n < 33 && SK_Near(player)) return 33;
		'raleigh//': if (n < 33 && SK_Near(player)) return 33;
		'shine//': if (n < 33 && SK_Near(player)) return 33;
		'stocking//': if (n < 33 && SK_Near(player)) return 33;
		'board//': if (n < 33 && SK_Near(player)) return 33;
		'hill//': if (n < 34 && SK_Near((+ the hill-top +))) return 34; if (n < 38 && SK_Near((+ the ford +))) return 38; if (n < 41 && SK_Near((+ the hut +))) return 41;
		'top//': if (n < 34 && SK_Near((+ the hill-top +))) return 34; if (n < 39 && SK_Near((+ the ford +))) return 39; if (n < 42 && SK_Near((+ the hut +))) return 42;
		'hut//': if (n < 35 && SK_Near((+ the hill-top +))) return 35; if (n < 40 && SK_Near((+ the hut +))) return 40;
		'streamsid//': if (n < 36 && SK_Near((+ the hill-top +))) return 36; if (n < 37 && SK_Near((+ the ford +))) return 37;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'ansell//') rtrue;
	if (w == 'raleigh//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs ansell ansells arm arms";
		}
		'b': switch (n) {
			1: return "babies baby band bands bead beads board boards body breadth breadths brother brothers bubble bubbles buckle buckles business businesses";
		}
		'c': switch (n) {
			1: return "cap caps catalogue catalogues ceiling chain chains chart charts coat coats corner corners counties county course courses crockeries crockery cuff";
			2: return "cuffs curlew curlews";
		}
		'd': switch (n) {
			1: return "district districts door doors dose doses drip drips";
		}
		'e': switch (n) {
			1: return "ear ears eel eels ewes ews eye eyes";
		}
		'f': switch (n) {
			1: return "face father fathers feet finger fingers fingertip fingertips flat flats flint flints floor foot frame frames";
		}
		'g': switch (n) {
			1: return "gate gatepost gateposts gates girl girls glove gloves grass grasses ground";
		}
		'h': switch (n) {
			1: return "hair hand handle handles hands hatpin hatpins head heads heel heels";
		}
		'i': switch (n) {
			1: return "iron irons";
		}
		'k': switch (n) {
			1: return "king kings kiss kisses knee knees";
		}
		'l': switch (n) {
			1: return "lamp lamps language languages leg legs lint lints";
		}
		'm': switch (n) {
			1: return "man mans milk milks mouth mud mudguard mudguards muds";
		}
		'n': switch (n) {
			1: return "nose notion notions nurse nurses";
		}
		'p': switch (n) {
			1: return "pain pains palm palms patient patients pea peas pedal pedals pencil pencils person persons pillow pillows pinprick pinpricks";
		}
		'r': switch (n) {
			1: return "raleigh raleighs ribbon ribbons road roads roof rule rules rut ruts";
		}
		's': switch (n) {
			1: return "satchel satchels scissor scissors shawl shawls sheet sheets shine shines shoehorn shoehorns shoulder shoulders sleeve sleeves sound sounds stair";
			2: return "stairs stitch stitches stocking stockings stroke strokes sugar sugars superintendent superintendents";
		}
		't': switch (n) {
			1: return "temperature temperatures thread threads thumb thumbprint thumbprints thumbs track tracks";
		}
		'v': switch (n) {
			1: return "valley valleys valve valves vein veins verge verges";
		}
		'w': switch (n) {
			1: return "wag wags wall walls whisper whispers wind window windows winds";
		}
	}
	return 0;
];
-).
