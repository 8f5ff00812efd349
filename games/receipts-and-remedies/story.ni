"Receipts and Remedies" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The bindery is a room. It is privately-named.

The printed name of the bindery is "Bindery".
The description of the bindery is "One window, one candle, one sewing frame in the light of both. A standing press with an iron wheel takes up the wall; a glue pot mutters on its trivet. Skins hang from the roof, and your own head is bent a little to one side, from fifteen years of them.[if the frame is one-state] One gathering lies on the frame against the cords.[end if][if the frame is two-state] Two gatherings lie on the frame, one on the other.[end if][if the frame is three-state] Three gatherings lie on the frame in a neat pile, ready for the needle.[end if][if the block-thing is glued and the block-thing is in the press-thing] Under the iron wheel something ticks as it is squeezed.[end if]".

Part 2 - States

A thing can be bare, one-state, two-state, three-state or done-with (this is its pile property).

A thing can be stitched, glued or dried (this is its stage-property property).

A thing has a number called squeeze-property.

A thing can be bound-state or unbound-state. A thing is usually unbound-state.

Part 3 - Things

The frame is a thing. It is privately-named.
The press-thing is a container. It is privately-named.
The pot is a thing. It is privately-named.
The counter is a supporter. It is privately-named.
The puddings is a thing. It is privately-named.
The remedies is a thing. It is privately-named.
The soups is a thing. It is privately-named.
The folder-thing is a thing. It is privately-named.
The needle is a thing. It is privately-named.
The calf is a thing. It is privately-named.
The sheep-thing is a thing. It is privately-named.
The block-thing is a thing. It is privately-named.
The skins is a thing. It is privately-named.
The candle is a thing. It is privately-named.

The frame is in the bindery.
The printed name of the frame is "sewing frame".
Include (- with name 'sewing//' 'frame//' 'cords//' 'little//' 'gallows//' 'frames//p', -) when defining the frame.
The description of the frame is "A little gallows, for stretching cords. One remembers whose book it is.[if the frame is bare] Three cords stretch up it, with nothing on them.[end if]".
The frame is fixed in place and scenery.

The press-thing is in the bindery.
The printed name of the press-thing is "standing press".
Include (- with name 'standing//' 'press//' 'wheel//' 'iron//' 'presses//p', -) when defining the press-thing.
The description of the press-thing is "Oak, iron, and a quarter of a ton of patience.".
The press-thing is fixed in place, not enterable, unopenable, open and scenery.

The pot is in the bindery.
The printed name of the pot is "glue pot".
Include (- with name 'glue//' 'pot//' 'brush//' 'trivet//' 'pots//p', -) when defining the pot.
The description of the pot is "Hides and hooves. It is hot, brown and ready, with a brush standing up in it.".
The pot is fixed in place and scenery.

The counter is in the bindery.
The printed name of the counter is "counter".
Include (- with name 'counter//' 'counters//p', -) when defining the counter.
The description of the counter is "He stood just there. You have not liked to lean on it since.".
The counter is fixed in place, not enterable and scenery.

The puddings is on the counter.
The printed name of the puddings is "pudding gathering".
Include (- with name 'pudding//' 'gathering//' 'gatherings//p', -) when defining the puddings.
The description of the puddings is "Sixteen leaves. PUDDINGS, in a round young hand; and in the margin, [quotation mark]J. had three.[quotation mark] At the foot of the first page, under something with currants, is a small C.".
The puddings is portable.

The remedies is on the counter.
The printed name of the remedies is "remedy gathering".
Include (- with name 'remedy//' 'gathering//' 'gatherings//p', -) when defining the remedies.
The description of the remedies is "Sixteen leaves. FOR COUGHS, FOR WENS, FOR LOWNESS OF SPIRITS, and a sprig of something that falls to dust. At the foot of the first page is a small B.".
The remedies is portable.

The soups is on the counter.
The printed name of the soups is "soup gathering".
Include (- with name 'soup//' 'gathering//' 'gatherings//p', -) when defining the soups.
The description of the soups is "Sixteen leaves. BROTHS AND SOUPS, with the weather on the day of each. At the foot of the first page, through a splash of barley, is a small A.".
The soups is portable.

The folder-thing is on the counter.
The printed name of the folder-thing is "bone folder".
Include (- with name 'bone//' 'folder//' 'folders//p', -) when defining the folder-thing.
The description of the folder-thing is "The rib of an ox, smooth as a spoon, for laying a crease.".
The folder-thing is portable.

The needle is on the counter.
The printed name of the needle is "blunt needle".
Include (- with name 'blunt//' 'needle//' 'thread//' 'needles//p', -) when defining the needle.
The description of the needle is "Long, with a yard of linen thread through it, waxed.".
The needle is portable.

The calf is in the bindery.
The printed name of the calf is "calf case".
Include (- with name 'calf//' 'case//' 'cover//' 'boards//' 'cases//p', -) when defining the calf.
The description of the calf is "Boards and spine in brown calf, made last night. There is no title on it yet. You did not know how to put it.".
The appearance of the calf is "A case of brown calf lies drying on the sill.".
The first place of the calf is the bindery.
The calf is portable.

The sheep-thing is in the bindery.
The printed name of the sheep-thing is "sheepskin case".
Include (- with name 'sheepskin//' 'case//' 'cases//p', -) when defining the sheep-thing.
The description of the sheep-thing is "For sermons.".
The appearance of the sheep-thing is "Behind the door is a sheepskin case that somebody ordered and then thought about.".
The first place of the sheep-thing is the bindery.
The sheep-thing is portable.

The printed name of the block-thing is "book block".
Include (- with name 'book//' 'block//' 'blocks//p', -) when defining the block-thing.
The description of the block-thing is "Three gatherings, forty-eight leaves, all facing the same way at last.[if the block-thing is stitched] It is sewn on three cords, and swings like a footbridge.[end if][if the block-thing is glued] The spine is wet with glue, and wants to be any shape but the right one.[end if][if the block-thing is dried] The spine is dry and hard and true.[end if]".
The block-thing is portable.

The skins is in the bindery.
The printed name of the skins is "hanging skins".
Include (- with name 'hanging//' 'skins//', -) when defining the skins.
The description of the skins is "Calf, goat, and one that you were told was shark.".
The skins is fixed in place, scenery and plural-named.

The candle is in the bindery.
The printed name of the candle is "candle".
Include (- with name 'candle//' 'window//' 'candles//p', -) when defining the candle.
The description of the candle is "It leans as you lean.".
The candle is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Stacking-on is an action applying to two things.
Understand "stack [something] on [something]" as stacking-on.
Understand "lay [something] on [something]" as stacking-on.

Carry out stacking-on:
	if the noun is the soups and the second noun is the frame:
		if the soups is not enclosed by the player:
			say "The soups have not been taken up yet.";
			stop the action;
		now the frame is one-state;
		now the soups is nowhere;
		say "You knock the crumbs out of it, square it on the heel of your hand, and lay it against the cords. There is enough barley on the floor now for a small broth.";
		stop the action;
	if the noun is the remedies and the second noun is the frame:
		if the remedies is not enclosed by the player:
			say "The remedies have not been taken up yet.";
			stop the action;
		if the frame is not one-state:
			say "You look at the foot of the page: B. Something comes before B.";
			stop the action;
		now the frame is two-state;
		now the remedies is nowhere;
		say "You square it and lay it on top. A breath of camphor comes up, and of somebody[']s chest being rubbed in the dark.";
		stop the action;
	if the noun is the puddings and the second noun is the frame:
		if the puddings is not enclosed by the player:
			say "The puddings have not been taken up yet.";
			stop the action;
		if the frame is not two-state:
			say "You look at the foot of the page: C. It is last, as puddings are.";
			stop the action;
		now the frame is three-state;
		now the puddings is nowhere;
		say "You square it and lay it on top. One currant you leave in.";
		stop the action;
	say "That would lead nowhere.".

Sewing-with is an action applying to two things.
Understand "sew [something] with [something]" as sewing-with.
Understand "stitch [something] with [something]" as sewing-with.

Carry out sewing-with:
	if the noun is the frame and the second noun is the needle:
		if the needle is not enclosed by the player:
			say "You have no needle in your hand.";
			stop the action;
		if the frame is done-with:
			say "The cords are cut. The book is off the frame.";
			stop the action;
		if the frame is bare:
			say "There is nothing on the cords but light.";
			stop the action;
		if the frame is not three-state:
			say "There are three gatherings. Sew these now, and the rest would be loose leaves for ever.";
			stop the action;
		now the frame is done-with;
		now the block-thing is carried by the player;
		say "In at the fold, out round the cord, in again; up one, and back; and the three of them draw together. You cut the cords, knot off, and lift it away: a book, or the bones of one.";
		stop the action;
	say "That would lead nowhere.".

Gluing-at is an action applying to two things.
Understand "glue [something] at [something]" as gluing-at.
Understand "paint [something] at [something]" as gluing-at.

Carry out gluing-at:
	if the noun is the block-thing and the second noun is the pot:
		if the block-thing is not enclosed by the player:
			say "Stand the block up on your palm first, spine outward.";
			stop the action;
		if the block-thing is not stitched:
			say "It has been glued.";
			stop the action;
		now the block-thing is glued;
		say "You paint the spine and rub it down between the cords. It is wet and wilful, and wants the press before it sets crooked.";
		stop the action;
	if (the noun is the soups or the noun is the remedies or the noun is the puddings) and the second noun is the pot:
		say "Glued before it is sewn! Your old master turns over, in Greyfriars.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if (the noun is the soups or the noun is the remedies or the noun is the puddings or the noun is the folder-thing or the noun is the needle or the noun is the calf or the noun is the sheep-thing) and the second noun is the press-thing:
		if the noun is enclosed by the player:
			say "[The second noun] is for a book, sewn and glued. It does not do odd jobs.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the block-thing and the second noun is the press-thing:
		if the block-thing is stitched:
			say "Press it without glue, and you would have a flat pile of paper, which is how it came.";
			stop the action;
		if the block-thing is not glued:
			say "It has been pressed.";
			stop the action;
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		say "You set it between boards, with the spine just proud, and spin the wheel down until the oak groans.";
		stop the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the block-thing and the block-thing is in the press-thing and the block-thing is glued:
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		say "You put a hand to the wheel, and take it away again. Wet still. Glue knows what time it is.";
		stop the action;
	continue the action.

Casing-in is an action applying to two things.
Understand "case [something] in [something]" as casing-in.
Understand "bind [something] in [something]" as casing-in.
Understand "cover [something] in [something]" as casing-in.
Understand "wrap [something] in [something]" as casing-in.

Carry out casing-in:
	if the noun is the block-thing and the second noun is the calf:
		if the block-thing is not enclosed by the player:
			say "Casing in takes both hands, and the block should be in one of them.";
			stop the action;
		if the calf is not enclosed by the player:
			say "Casing in takes both hands, and the case should be in one of them.";
			stop the action;
		if the block-thing is stitched:
			say "Bare of glue, it would work loose before he had found his place.";
			stop the action;
		if the block-thing is not dried:
			say "With that spine wet it would dry in the shape of a banana. The press, and time.";
			stop the action;
		now the block-thing is bound-state;
		now the calf is nowhere;
		say "Paste, cords through the boards, paste; and you fold the calf over and rub it down with your palms. It closes with the sound of a good door.";
		stop the action;
	if the noun is the block-thing and the second noun is the sheep-thing:
		say "You think of the bench, the black cap, the eyes; you think of him, with three puddings in him. Calf.";
		stop the action;
	say "That would lead nowhere.".

The stacking-on action translates into I6 as "SKOwn1".
The sewing-with action translates into I6 as "SKOwn2".
The gluing-at action translates into I6 as "SKOwn3".
The casing-in action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the frame +) && x == (+ the soups +) or (+ the remedies +) or (+ the puddings +)) return ##SKOwn1;
			if (y == (+ the needle +) && x == (+ the frame +)) return ##SKOwn2;
			if (y == (+ the pot +) && x == (+ the block-thing +) or (+ the soups +) or (+ the remedies +) or (+ the puddings +)) return ##SKOwn3;
			if (y == (+ the calf +) && x == (+ the block-thing +)) return ##SKOwn4;
			if (y == (+ the sheep-thing +) && x == (+ the block-thing +)) return ##SKOwn4;
		2:
			if (y == (+ the frame +) && x == (+ the soups +) or (+ the remedies +) or (+ the puddings +)) return ##SKOwn1;
		3:
			if (y == (+ the pot +) && x == (+ the block-thing +) or (+ the soups +) or (+ the remedies +) or (+ the puddings +)) return ##SKOwn3;
			if (y == (+ the calf +) && x == (+ the block-thing +)) return ##SKOwn4;
			if (y == (+ the sheep-thing +) && x == (+ the block-thing +)) return ##SKOwn4;
		6:
			if (y == (+ the calf +) && x == (+ the block-thing +)) return ##SKOwn4;
			if (y == (+ the sheep-thing +) && x == (+ the block-thing +)) return ##SKOwn4;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the block-thing is in the press-thing and the block-thing is glued:
		increase the squeeze-property of the block-thing by 1;
		if the squeeze-property of the block-thing is greater than 3, now the squeeze-property of the block-thing is 3.

Every turn:
	if the block-thing is glued and the squeeze-property of the block-thing is at least 3:
		if the player can see the press-thing, say "The ticking has stopped. The glue has set.";
		now the block-thing is dried.

Part 6 - Tasks and endings

The in-order is a task. The points are 3.
The sewn-up is a task. The points are 2.
The spine-glued is a task. The points are 1.
The spine-set is a task. The points are 2.
The cased is a task. The points are 2.

The maximum score is 10.

Every turn:
	if the in-order is pending and the frame is three-state:
		achieve the in-order.

Every turn:
	if the sewn-up is pending and the block-thing is stitched and the frame is done-with:
		achieve the sewn-up.

Every turn:
	if the spine-glued is pending and the block-thing is glued:
		achieve the spine-glued.

Every turn:
	if the spine-set is pending and the block-thing is dried:
		achieve the spine-set.

Every turn:
	if the cased is pending and the block-thing is bound-state:
		achieve the cased.

Every turn:
	if the story has not ended and the cased is achieved:
		say "He comes in with the cold still on his coat, takes it from you without a word, and opens it near the end. A currant rolls out on the counter. Lord Balgonie regards it for some time. Then he looks about him, as one who has never in his life done such a thing, and eats it; and it is put about, all that winter, that the old man is going soft.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the bindery.

When play begins:
	say "Edinburgh, 1824, a bindery in a close off the Lawnmarket, so tall and thin that at noon they light a candle. Lord Balgonie is known from here to Inverness for never having commuted a sentence. He set it down on your counter himself, tied with tape: his mother[']s receipt book, in three gatherings and a great many crumbs. [quotation mark]She made,[quotation mark] he said, [quotation mark]a pudding,[quotation mark] and could not go on. He will be back when the court rises. Stack the gatherings in order by the letters on them, sew them, glue the spine, give it time in the press, and case it in calf.".

To decide whether mention (N - a number) is absent:
	no.

To decide whether mention (N - a number) has an answer:
	if N is 18, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "It took four men and a Sunday to bring up the stair.";
	if N is 2, say "They are in there, and they have stopped being particular.";
	if N is 3, say "They are the stickiest of the three, and the most turned.";
	if N is 4, say "The corner of one is turned down at COUGHS.";
	if N is 5, say "Feverfew, once. Most of it is now in the fold.";
	if N is 6, say "A thumb has been at it, with goose grease on.";
	if N is 7, say "Stiff as toast, where they have been wet and dried.";
	if N is 8, say "It rained on the cock-a-leekie. It rained on them all.";
	if N is 9, say "Steam has had the top line of it.";
	if N is 10, say "The ox has a good many more, in soup.";
	if N is 11, say "Stone, and warm from the glue pot.";
	if N is 12, say "Rounded already, for a book that is on its way.";
	if N is 13, say "The stair comes up to it, and so does everyone who wants a Bible mended.";
	if N is 14, say "Three ridges cross it, where the cords are.";
	if N is 15, say "Half of it is noon, and has come down six storeys to get here.";
	if N is 16, say "Lath, plaster, and the people next door coughing.";
	if N is 17, say "It is a long way up, and the skins are the best of it.";
	if N is 19, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'quarter//': if (n < 1 && SK_Near((+ the press-thing +))) return 1;
		'hooves//': if (n < 2 && SK_Near((+ the pot +))) return 2;
		'leaves//': if (n < 3 && SK_Near((+ the puddings +))) return 3; if (n < 4 && SK_Near((+ the remedies +))) return 4; if (n < 7 && SK_Near((+ the soups +))) return 7;
		'sprig//': if (n < 5 && SK_Near((+ the remedies +))) return 5;
		'page//': if (n < 6 && SK_Near((+ the remedies +))) return 6; if (n < 9 && SK_Near((+ the soups +))) return 9;
		'weather//': if (n < 8 && SK_Near((+ the soups +))) return 8;
		'rib//': if (n < 10 && SK_Near((+ the folder-thing +))) return 10;
		'sill//': if (n < 11 && SK_Near((+ the calf +))) return 11;
		'spine//': if (n < 12 && SK_Near((+ the calf +))) return 12; if (n < 14 && SK_Near((+ the block-thing +))) return 14;
		'door//': if (n < 13 && SK_Near((+ the sheep-thing +))) return 13;
		'light//': if (n < 15 && SK_Near((+ the bindery +))) return 15;
		'wall//': if (n < 16 && SK_Near((+ the bindery +))) return 16;
		'roof//': if (n < 17 && SK_Near((+ the bindery +))) return 17;
		'balgonie//': if (n < 18 && SK_Near(player)) return 18;
		'barley//': if (n < 18 && SK_Near(player)) return 18;
		'broths//': if (n < 18 && SK_Near(player)) return 18;
		'close//': if (n < 18 && SK_Near(player)) return 18;
		'court//': if (n < 18 && SK_Near(player)) return 18;
		'crease//': if (n < 18 && SK_Near(player)) return 18;
		'crumbs//': if (n < 18 && SK_Near(player)) return 18;
		'currants//': if (n < 18 && SK_Near(player)) return 18;
		'dust//': if (n < 18 && SK_Near(player)) return 18;
		'footbridg//': if (n < 18 && SK_Near(player)) return 18;
		'hand//': if (n < 18 && SK_Near(player)) return 18;
		'lawnmarke//': if (n < 18 && SK_Near(player)) return 18;
		'letters//': if (n < 18 && SK_Near(player)) return 18;
		'linen//': if (n < 18 && SK_Near(player)) return 18;
		'lowness//': if (n < 18 && SK_Near(player)) return 18;
		'margin//': if (n < 18 && SK_Near(player)) return 18;
		'pile//': if (n < 18 && SK_Near(player)) return 18;
		'puddings//': if (n < 18 && SK_Near(player)) return 18;
		'sentence//': if (n < 18 && SK_Near(player)) return 18;
		'sermons//': if (n < 18 && SK_Near(player)) return 18;
		'soups//': if (n < 18 && SK_Near(player)) return 18;
		'spirits//': if (n < 18 && SK_Near(player)) return 18;
		'splash//': if (n < 18 && SK_Near(player)) return 18;
		'spoon//': if (n < 18 && SK_Near(player)) return 18;
		'tape//': if (n < 18 && SK_Near(player)) return 18;
		'title//': if (n < 18 && SK_Near(player)) return 18;
		'ton//': if (n < 18 && SK_Near(player)) return 18;
		'wens//': if (n < 18 && SK_Near(player)) return 18;
		'edinburgh//': if (n < 18 && SK_Near(player)) return 18;
		'inverness//': if (n < 18 && SK_Near(player)) return 18;
		'mother//': if (n < 18 && SK_Near(player)) return 18;
		'pages//': if (n < 18 && SK_Near(player)) return 18;
		'bindery//': if (n < 19 && SK_Near((+ the bindery +))) return 19;
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
			1: return "balgonie balgonies banana bananas barley barleys bench benches bible bibles body bone bones breath breaths broth broths";
		}
		'c': switch (n) {
			1: return "calf calfs camphor camphors cap caps ceiling close closes coat coats corner corners court courts crease creases crumb crumbs currant currants";
		}
		'd': switch (n) {
			1: return "door doors dust dusts";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers floor floors fold folds foot footbridge footbridges";
		}
		'g': switch (n) {
			1: return "grease greases ground";
		}
		'h': switch (n) {
			1: return "hair hand hands head heel heels hoof hoofs hooves";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lawnmarket lawnmarkets leaf leafs leaves leg legs letter letters life lifes light lights linen linens lowness lownesses";
		}
		'm': switch (n) {
			1: return "man mans margin margins master masters men mouth";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "oak oaks";
		}
		'p': switch (n) {
			1: return "page pages palm palms paper papers people person persons pile piles pudding puddings";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "receipt receipts remedies remedy rib ribs ridge ridges roof roofs";
		}
		's': switch (n) {
			1: return "sentence sentences sermon sermons sill sills sky sound sounds soup soups spine spines spirit spirits splash splashes spoon spoons sprig sprigs stair";
			2: return "stairs stickiest stickiests storey storeys sunday sundays";
		}
		't': switch (n) {
			1: return "tape tapes thumb thumbs ticking tickings title titles ton tons";
		}
		'w': switch (n) {
			1: return "wall walls weather weathers wen wens wet wets winter winters";
		}
	}
	return 0;
];
-).
