"Walk Him Cool" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The yard is a room. It is privately-named.

The printed name of the yard is "Inn Yard".
The description of the yard is "Cobbles, a dung heap, a gallery with bedding hung over it; a stone trough under a pump, with writing above; a ring worn in the stones by a century of being walked round. The bells have just begun, and will go on for an hour.[if the heat of the horse is at least 3] Steam goes up from the horse as from a boiled pudding.[end if]".

Part 2 - States

A thing has a number called heat.

A thing can be bare-backed or saddled. A thing is usually saddled.

A thing can be rubbed or lathered. A thing is usually lathered.

A thing can be bucket-full or bucket-empty. A thing is usually bucket-empty.

A thing can be dry-mouthed, watered or foundered (this is its thirst property).

Part 3 - Things

The horse is a thing. It is privately-named.
The trough is a thing. It is privately-named.
The writing-thing is a thing. It is privately-named.
The heap is a thing. It is privately-named.
The gallery is a thing. It is privately-named.
The courier-chop is a thing. It is privately-named.
The dog is a thing. It is privately-named.
The wisp is a thing. It is privately-named.
The bucket is a thing. It is privately-named.

The horse is in the yard.
The printed name of the horse is "bay horse".
Include (- with name 'bay//' 'horse//' 'gelding//' 'saddle//' 'girth//' 'horses//p', -) when defining the horse.
The description of the horse is "A bay gelding, seventeen hands, with the royal brand and a chewed ear.[if the heat of the horse is at least 3] He is so hot that you can feel him from here.[end if][if the heat of the horse is at least 1 and the heat of the horse is less than 3] He is warm yet between the forelegs, where it counts.[end if][if the heat of the horse is less than 1] Between the forelegs he[']s no warmer than you are.[end if][if the horse is saddled] The saddle is on him yet, with the girth pulled tight.[end if][if the horse is lathered] He is white with lather from neck to flank.[end if][if the horse is rubbed] His coat has dried into whorls, like a thing combed by a tide.[end if]".
The appearance of the horse is "The courier[']s horse stands where it was left.".
The first place of the horse is the yard.
The horse is fixed in place.
The heat of the horse is 3.

The trough is in the yard.
The printed name of the trough is "stone trough".
Include (- with name 'stone//' 'trough//' 'pump//' 'troughs//p', -) when defining the trough.
The description of the trough is "Hewn from one block, by monks. It[']s fed from the snow, which you can see from here, looking innocent.".
The trough is fixed in place and scenery.

The writing-thing is in the yard.
The printed name of the writing-thing is "painted writing".
Include (- with name 'painted//' 'writing//' 'rule//' 'rules//' 'sign//' 'writings//p', -) when defining the writing-thing.
The description of the writing-thing is "GET IT OFF HIM. WALK HIM COOL, thrice round. RUB HIM DOWN. THEN let him drink: and NOT TILL THEN, if he begs you on his knees, or you will hear him scream from here to Breslau.".
The writing-thing is fixed in place and scenery.

The heap is in the yard.
The printed name of the heap is "dung heap".
Include (- with name 'dung//' 'heap//' 'heaps//p', -) when defining the heap.
The description of the heap is "Smoking, like a philosopher.".
The heap is fixed in place and scenery.

The gallery is in the yard.
The printed name of the gallery is "gallery".
Include (- with name 'gallery//' 'bedding//' 'galleries//p', -) when defining the gallery.
The description of the gallery is "A chambermaid is up there, pretending to shake a bolster.".
The gallery is fixed in place and scenery.

The courier-chop is in the yard.
The printed name of the courier-chop is "courier[']s chop".
Include (- with name 'courier^s//' 'chop//' 'chops//p', -) when defining the courier-chop.
The description of the courier-chop is "Left on the mounting block. The inn dog has been looking at it with his whole soul.".
The courier-chop is fixed in place and scenery.

The dog is in the yard.
The printed name of the dog is "inn dog".
Include (- with name 'inn//' 'dog//' 'dogs//p', -) when defining the dog.
The description of the dog is "He[']ll bark at anything except a guest[']s dinner.".
The dog is fixed in place and scenery.

The wisp is in the yard.
The printed name of the wisp is "straw wisp".
Include (- with name 'straw//' 'wisp//' 'wisps//p', -) when defining the wisp.
The description of the wisp is "Twisted, doubled, damped: as hard as a rope and as kind as a hand.".
The appearance of the wisp is "A straw wisp hangs on a nail.".
The first place of the wisp is the yard.
The wisp is portable.

The bucket is in the yard.
The printed name of the bucket is "leather bucket".
Include (- with name 'leather//' 'bucket//' 'pail//' 'water//' 'buckets//p', -) when defining the bucket.
The description of the bucket is "With the inn[']s sign burnt in it, a goose, or possibly a swan.[if the bucket is bucket-empty] It has a dead leaf in it, and no water.[end if][if the bucket is bucket-full] It is full of water off the mountain, with a skin of cold on it.[end if]".
The appearance of the bucket is "A leather bucket stands under the pump.".
The first place of the bucket is the yard.
The bucket is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-unsaddling is an action applying to one thing.
Understand "unsaddle [something]" as just-unsaddling.
Understand "untack [something]" as just-unsaddling.
Understand "strip [something]" as just-unsaddling.
Understand "unbuckle [something]" as just-unsaddling.
Understand "loosen [something]" as just-unsaddling.
Understand "release [something]" as just-unsaddling.
Understand "free [something]" as just-unsaddling.
Understand "untie [something]" as just-unsaddling.

Carry out just-unsaddling:
	if the noun is the horse:
		if the horse is not saddled:
			say "There is nothing on him now but weather.";
			stop the action;
		now the horse is bare-backed;
		say "The girth lets go with a gasp, which may be his. You lug the saddle to the rail. Underneath it he[']s as dark as a wet slate, in the shape of a continent.";
		stop the action;
	say "That would lead nowhere.".

Just-leading is an action applying to one thing.
Understand "lead [something]" as just-leading.
Understand "exercise [something]" as just-leading.
Understand "parade [something]" as just-leading.

Carry out just-leading:
	if the noun is the horse and the heat of the horse is at least 3:
		if the horse is not bare-backed:
			say "Not with six stone of saddle on him. Off with it first.";
			stop the action;
		decrease the heat of the horse by 1;
		if the heat of the horse is less than 0, now the heat of the horse is 0;
		say "You take him by the forelock, round by the heap, under the gallery, past the trough (he looks; you do not let him) and so about again. He blows, and steps, and blows.";
		stop the action;
	if the noun is the horse and the heat of the horse is at least 2:
		if the horse is not bare-backed:
			say "Not with six stone of saddle on him. Off with it first.";
			stop the action;
		decrease the heat of the horse by 1;
		if the heat of the horse is less than 0, now the heat of the horse is 0;
		say "Heap, gallery, trough. He still looks, but his head has come up as high as yours, and the steam is going.";
		stop the action;
	if the noun is the horse:
		if the horse is not bare-backed:
			say "Not with six stone of saddle on him. Off with it first.";
			stop the action;
		if the heat of the horse is less than 1:
			say "He has cooled. If you walk him further he[']ll think that it is a job.";
			stop the action;
		decrease the heat of the horse by 1;
		if the heat of the horse is less than 0, now the heat of the horse is 0;
		say "Heap, gallery. At the trough it is you that looks. He is breathing like a horse now, and not like a forge, and the sweat on him is cold.";
		stop the action;
	say "That would lead nowhere.".

Rubing-with is an action applying to two things.
Understand "rub [something] with [something]" as rubing-with.
Understand "brush [something] with [something]" as rubing-with.
Understand "wisp [something] with [something]" as rubing-with.
Understand "clean [something] with [something]" as rubing-with.
Understand "rub down [something] with [something]" as rubing-with.

Carry out rubing-with:
	if the noun is the horse and the second noun is the wisp:
		if the wisp is not enclosed by the player:
			say "You would want the wisp for that.";
			stop the action;
		if the horse is not bare-backed:
			say "You can[']t get at the half of him for saddle.";
			stop the action;
		if the heat of the horse is at least 1:
			say "It is like drying a river. He sweats as you rub. He has to be walked cool first.";
			stop the action;
		if the horse is not lathered:
			say "There isn[']t a damp hair on him.";
			stop the action;
		now the horse is rubbed;
		say "Neck, shoulder, barrel, quarter, with all your weight; and his lip goes long, then longer, until he[']s holding himself up by habit.";
		stop the action;
	say "That would lead nowhere.".

Filling-at is an action applying to two things.
Understand "fill [something] at [something]" as filling-at.
Understand "fill [something] from [something]" as filling-at.
Understand "refill [something] at [something]" as filling-at.
Understand "refill [something] from [something]" as filling-at.

Carry out filling-at:
	if the noun is the bucket and the second noun is the trough:
		if the bucket is not enclosed by the player:
			say "He would drink out of your hands, and be there till morning. Take the bucket.";
			stop the action;
		if the bucket is not bucket-empty:
			say "It is slopping over your clogs as it is.";
			stop the action;
		now the bucket is bucket-full;
		say "You work the pump until the goose is afloat. The horse has stopped blowing, to listen.";
		stop the action;
	say "That would lead nowhere.".

Watering-with is an action applying to two things.
Understand "water [something] with [something]" as watering-with.
Understand "give [something] to [something]" as watering-with (with nouns reversed).
Understand "offer [something] to [something]" as watering-with (with nouns reversed).

Carry out watering-with:
	if the noun is the horse and the second noun is the bucket and the heat of the horse is at least 1 and the bucket is bucket-full:
		if the bucket is not enclosed by the player:
			say "You have to be holding it for him.";
			stop the action;
		now the horse is foundered;
		now the bucket is bucket-empty;
		say "He has his whole face in it before you have set it down.";
		stop the action;
	if the noun is the horse and the second noun is the bucket:
		if the bucket is not enclosed by the player:
			say "You have to be holding it for him.";
			stop the action;
		if the bucket is not bucket-full:
			say "He puts his nose in an empty bucket, and gives you a look.";
			stop the action;
		if the horse is not rubbed:
			say "It[']s RUB, and THEN water. He[']d stand and drink and take a chill, wet as he is.";
			stop the action;
		now the horse is watered;
		now the bucket is bucket-empty;
		say "You hold it for him against your chest. He drinks it down by the handbreadth, with his ears going back and forth like a pump[']s arm, and breathes out into the bottom of it.";
		stop the action;
	say "That would lead nowhere.".

Throwing-to is an action applying to two things.
Understand "throw [something] to [something]" as throwing-to.

Carry out throwing-to:
	if the noun is the courier-chop and the second noun is the dog:
		say "It is not yours. It[']s not his. You are both agreed on it. You look away, and when you look back there is no change, though he has moved up.";
		stop the action;
	say "That would lead nowhere.".

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the horse:
		try other words;
		try just-unsaddling the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the horse:
		say "Say how: rub [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The rubing-with action translates into I6 as "SKOwn1".
The filling-at action translates into I6 as "SKOwn2".
The watering-with action translates into I6 as "SKOwn3".
The throwing-to action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the wisp +) && x == (+ the horse +)) return ##SKOwn1;
			if (y == (+ the trough +) && x == (+ the bucket +)) return ##SKOwn2;
			if (y == (+ the bucket +) && x == (+ the horse +)) return ##SKOwn3;
			if (y == (+ the horse +) && x == (+ the bucket +)) return ##SKOwn3 + 4096;
			if (y == (+ the dog +) && x == (+ the courier-chop +)) return ##SKOwn4;
		2:
			if (y == (+ the horse +) && x == (+ the bucket +)) return ##SKOwn3 + 4096;
		3:
			if (y == (+ the trough +) && x == (+ the bucket +)) return ##SKOwn2;
			if (y == (+ the horse +) && x == (+ the bucket +)) return ##SKOwn3 + 4096;
			if (y == (+ the dog +) && x == (+ the courier-chop +)) return ##SKOwn4;
		4:
			if (y == (+ the horse +) && x == (+ the bucket +)) return ##SKOwn3 + 4096;
			if (y == (+ the dog +) && x == (+ the courier-chop +)) return ##SKOwn4;
		5:
			if (y == (+ the horse +) && x == (+ the bucket +)) return ##SKOwn3 + 4096;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The stripped-task is a task. The points are 1.
The cooled is a task. The points are 3.
The rubbed-down is a task. The points are 2.
The drunk-task is a task. The points are 2.

The maximum score is 8.

Every turn:
	if the stripped-task is pending and the horse is bare-backed:
		achieve the stripped-task.

Every turn:
	if the cooled is pending and the heat of the horse is less than 1:
		achieve the cooled.

Every turn:
	if the rubbed-down is pending and the horse is rubbed:
		achieve the rubbed-down.

Every turn:
	if the drunk-task is pending and the horse is watered:
		achieve the drunk-task.

Every turn:
	if the story has not ended and the drunk-task is achieved:
		say "The bells stop. The head ostler comes in under the arch in his hat, walks once round the horse, and puts a hand flat between its forelegs, and then for a moment, as if it were the next in line, on the top of your head.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the horse is foundered:
		say "He drinks it all, and for as long as it takes to hang up the bucket you feel kind. Then he looks round at his own flank, as though somebody had spoken; and lies down; and the bells are not loud enough.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the yard.

When play begins:
	say "The King[']s courier came down off the pass at a gallop, shouted for a fresh horse and a chop, and went, without the chop. What he left behind is standing in the inn yard with its head between its knees, blowing. It is a very good horse. You are the under-ostler, aged thirteen. The head ostler is at church, and all he has ever taught you he has painted over the trough.".

To decide whether mention (N - a number) is absent:
	if N is 4:
		if the horse is lathered:
			no;
		yes;
	if N is 5:
		if the horse is rubbed:
			no;
		yes;
	if N is 14:
		if the bucket is bucket-empty:
			no;
		yes;
	if N is 15:
		if the bucket is bucket-full:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 22, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "At four inches to the hand, that is well over your head.";
	if N is 2, say "The other one is whole, and does most of the listening.";
	if N is 3, say "Long, and black to the knee.";
	if N is 4, say "It comes away on your sleeve like soap.";
	if N is 5, say "Dry, and lying every way at once.";
	if N is 6, say "A good yard of it.";
	if N is 7, say "A crown, on the near quarter.";
	if N is 8, say "Three hundred years gone, and it has not leaked since.";
	if N is 9, say "It has been the same bolster since the courier.";
	if N is 10, say "It has come to no harm from her yet.";
	if N is 11, say "You can see it in his eyes, and they are on the chop.";
	if N is 12, say "His own was yesterday.";
	if N is 13, say "The iron slipped, somewhere about the feet.";
	if N is 14, say "Curled, like a hand.";
	if N is 15, say "It shivers when you do.";
	if N is 16, say "The width of a horse and a boy.";
	if N is 17, say "Out of the river, and slippery where the pump drips.";
	if N is 18, say "Two steps, worn by better boots than yours.";
	if N is 19, say "Square-headed, and polished by wisps.";
	if N is 20, say "White, and a good deal further off than it looks.";
	if N is 21, say "Four of them, behind the roofs, and one is cracked.";
	if N is 23, say "Two days off, at a walk.";
	if N is 24, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'hands//': if (n < 1 && SK_Near((+ the horse +))) return 1;
		'ear//': if (n < 2 && SK_Near((+ the horse +))) return 2;
		'forelegs//': if (n < 3 && SK_Near((+ the horse +))) return 3;
		'coat//': if (n < 4 && SK_Near((+ the horse +))) return 4; if (n < 5 && SK_Near((+ the horse +))) return 5;
		'lather//': if (n < 4 && SK_Near((+ the horse +))) return 4;
		'whorls//': if (n < 5 && SK_Near((+ the horse +))) return 5;
		'neck//': if (n < 6 && SK_Near((+ the horse +))) return 6;
		'brand//': if (n < 7 && SK_Near((+ the horse +))) return 7;
		'monks//': if (n < 8 && SK_Near((+ the trough +))) return 8;
		'chamberma//': if (n < 9 && SK_Near((+ the gallery +))) return 9;
		'bolster//': if (n < 10 && SK_Near((+ the gallery +))) return 10;
		'soul//': if (n < 11 && SK_Near((+ the dog +))) return 11;
		'dinner//': if (n < 12 && SK_Near((+ the dog +))) return 12;
		'goose//': if (n < 13 && SK_Near((+ the bucket +))) return 13;
		'swan//': if (n < 13 && SK_Near((+ the bucket +))) return 13;
		'leaf//': if (n < 14 && SK_Near((+ the bucket +))) return 14;
		'skin//': if (n < 15 && SK_Near((+ the bucket +))) return 15;
		'ring//': if (n < 16 && SK_Near((+ the yard +))) return 16;
		'stones//': if (n < 17 && SK_Near((+ the yard +))) return 17;
		'cobbles//': if (n < 17 && SK_Near((+ the yard +))) return 17;
		'block//': if (n < 18 && SK_Near((+ the yard +))) return 18;
		'nail//': if (n < 19 && SK_Near((+ the yard +))) return 19;
		'mountain//': if (n < 20 && SK_Near((+ the yard +))) return 20;
		'snow//': if (n < 20 && SK_Near((+ the yard +))) return 20;
		'bells//': if (n < 21 && SK_Near((+ the yard +))) return 21;
		'century//': if (n < 22 && SK_Near(player)) return 22;
		'church//': if (n < 22 && SK_Near(player)) return 22;
		'courier//': if (n < 22 && SK_Near(player)) return 22;
		'gallop//': if (n < 22 && SK_Near(player)) return 22;
		'hand//': if (n < 22 && SK_Near(player)) return 22;
		'head//': if (n < 22 && SK_Near(player)) return 22;
		'knees//': if (n < 22 && SK_Near(player)) return 22;
		'ostler//': if (n < 22 && SK_Near(player)) return 22;
		'pass//': if (n < 22 && SK_Near(player)) return 22;
		'philosoph//': if (n < 22 && SK_Near(player)) return 22;
		'pudding//': if (n < 22 && SK_Near(player)) return 22;
		'rope//': if (n < 22 && SK_Near(player)) return 22;
		'tide//': if (n < 22 && SK_Near(player)) return 22;
		'under-ost//': if (n < 22 && SK_Near(player)) return 22;
		'breslau//': if (n < 23 && SK_Near(player)) return 23;
		'yard//': if (n < 24 && SK_Near((+ the yard +))) return 24;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'breslau//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arch arches arm arms";
		}
		'b': switch (n) {
			1: return "bell bells block blocks body bolster bolsters boot boots boy boys brand brands breath breathes breaths breslau breslaus";
		}
		'c': switch (n) {
			1: return "ceiling centuries century chambermaid chambermaids change changes chest chests chill chills church churches clog clogs continent continents corner";
			2: return "corners courier couriers crown crowns";
		}
		'd': switch (n) {
			1: return "dinner dinners";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers flat flats floor foot foreleg forelegs forelock forelocks forge forges";
		}
		'g': switch (n) {
			1: return "gallop gallops gasp gasps goose gooses ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand handbreadth handbreadths hands harm harms hat hats head heads";
		}
		'i': switch (n) {
			1: return "iron irons";
		}
		'j': switch (n) {
			1: return "job jobs";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "leg legs lip lips listening listenings look looks";
		}
		'm': switch (n) {
			1: return "monk monks mountain mountains mouth";
		}
		'n': switch (n) {
			1: return "nail nails neck necks nose noses";
		}
		'o': switch (n) {
			1: return "ostler ostlers";
		}
		'p': switch (n) {
			1: return "pass passes philosopher philosophers pudding puddings";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "rail rails ring rings river rivers roof roofs rope ropes";
		}
		's': switch (n) {
			1: return "sky slate slates sleeve sleeves snow snows soul souls steam steams step steps stone stones swan swans sweat sweats";
		}
		't': switch (n) {
			1: return "tide tides";
		}
		'w': switch (n) {
			1: return "walk walks wall walls warmer warmers";
		}
	}
	return 0;
];
-).
