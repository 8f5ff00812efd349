"The Ring Bearer" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The scullery is a room. It is privately-named.
The yard is a room. It is privately-named.
The parlour is a room. It is privately-named.

The printed name of the scullery is "Scullery".
The description of the scullery is "A slip of a room with a stone floor, tropical this morning because the copper has been lit since dawn for the wedding tea. A slate shelf runs along one wall. South is the yard; east is the parlour, where people are already using their good voices.".
The yard is south of the scullery.
The parlour is east of the scullery.

The printed name of the yard is "Lockside Yard".
The description of the yard is "Cobbles slope down to the canal, and a line of black paw prints slopes back up. A zinc bath stands beside the pump.[if the bosun is muddy and the bosun is not in the zinc-bath] The author of the prints is stretched out in the sun, drying to a crust.[end if][if the zinc-bath is steaming and the bosun is muddy and the bosun is not in the zinc-bath] The bath steams at him, and he pretends not to have noticed it.[end if][if the bosun is in the zinc-bath] From the bath one long eyebrow watches the door for the moment you go through it.[end if]".
The scullery is north of the yard.

The printed name of the parlour is "Parlour".
The description of the parlour is "Eleven borrowed chairs face the window, no two of them on speaking terms. The cake occupies the sideboard like a visiting bishop.".
The scullery is west of the parlour.

Part 2 - States

A thing can be muddy, soapy, rinsed or presentable (this is its coat property).

A thing can be bucket-empty, bucket-warm or bucket-cold (this is its bucketful property).

A thing can be steaming or bath-dry. A thing is usually bath-dry.

Part 3 - Things

The copper is a thing. It is privately-named.
The slate-shelf is a supporter. It is privately-named.
The bucket is a thing. It is privately-named.
The tar-soap is a thing. It is privately-named.
The huckaback-towel is a thing. It is privately-named.
The zinc-bath is a container. It is privately-named.
The pump is a thing. It is privately-named.
The paw-prints is a thing. It is privately-named.
The canal is a thing. It is privately-named.
The bosun is a man. It is privately-named.
The white-ribbon is a thing. It is privately-named.
The rose-soap is a thing. It is privately-named.
The sideboard is a supporter. It is privately-named.
The borrowed-chairs is a thing. It is privately-named.
The cake is a thing. It is privately-named.
The aunt-sophronia is a woman. It is privately-named.

The copper is in the scullery.
The printed name of the copper is "copper".
Include (- with name 'copper//' 'boiler//' 'tap//' 'cauldron//' 'brass//' 'coppers//p', -) when defining the copper.
The description of the copper is "A cauldron bricked into the corner with a brass tap at the bottom and forty cups of tea at the top. It can spare a bucketful.".
The copper is fixed in place and scenery.

The slate-shelf is in the scullery.
The printed name of the slate-shelf is "slate shelf".
Include (- with name 'slate//' 'shelf//' 'shelfs//p', -) when defining the slate-shelf.
The description of the slate-shelf is "Cool as a church step.".
The slate-shelf is fixed in place, not enterable and scenery.

The bucket is in the scullery.
The printed name of the bucket is "bucket".
Include (- with name 'bucket//' 'pail//' 'buckets//p', -) when defining the bucket.
The description of the bucket is "Galvanised, and older than you are.[if the bucket is bucket-empty] There is nothing in it but a spider[']s ambitions.[end if][if the bucket is bucket-warm] It is full to the second dent with warm water.[end if][if the bucket is bucket-cold] It is full of pump water, so cold that the handle aches.[end if]".
The appearance of the bucket is "The bucket waits under the copper[']s tap.".
The first place of the bucket is the scullery.
The bucket is portable.

The tar-soap is on the slate-shelf.
The printed name of the tar-soap is "tar soap".
Include (- with name 'tar//' 'soap//' 'black//' 'brick//', -) when defining the tar-soap.
The description of the tar-soap is "A black brick that Father uses on his hands after the engine. It smells of roads.".
The tar-soap is portable.
The indefinite article of the tar-soap is "some".

The huckaback-towel is on the slate-shelf.
The printed name of the huckaback-towel is "huckaback towel".
Include (- with name 'huckaback//' 'towel//' 'towels//p', -) when defining the huckaback-towel.
The description of the huckaback-towel is "Rough enough to take varnish off. It has a laundry mark from a hotel nobody will admit to.".
The huckaback-towel is portable.

The zinc-bath is in the yard.
The printed name of the zinc-bath is "zinc bath".
Include (- with name 'zinc//' 'bath//' 'tub//' 'baths//p', -) when defining the zinc-bath.
The description of the zinc-bath is "Long enough for a boy, a week[']s sheets, or four feet of resentment.[if the zinc-bath is bath-dry] It is dry.[end if][if the zinc-bath is steaming] It holds a hand[']s depth of steaming water.[end if]".
The zinc-bath is fixed in place, not enterable, unopenable, open and scenery.

The pump is in the yard.
The printed name of the pump is "pump".
Include (- with name 'pump//' 'pumps//p', -) when defining the pump.
The description of the pump is "Three strokes to wake it, and then it gives you the inside of the hill.".
The pump is fixed in place and scenery.

The paw-prints is in the yard.
The printed name of the paw-prints is "paw prints".
Include (- with name 'paw//' 'prints//' 'line//', -) when defining the paw-prints.
The description of the paw-prints is "Each the size of a saucer. Here he stopped to think; here he thought better of it.".
The paw-prints is fixed in place, scenery and plural-named.

The canal is in the yard.
The printed name of the canal is "canal".
Include (- with name 'canal//' 'heron//' 'towpath//' 'canals//p', -) when defining the canal.
The description of the canal is "Brown, slow, and a yard shallower at the edge than it was, the difference being on the dog. Far along the towpath, a heron is standing on its dignity.".
The canal is fixed in place and scenery.

The bosun is in the yard.
The printed name of the bosun is "Bosun".
Include (- with name 'bosun//' 'dog//' 'collar//', -) when defining the bosun.
The description of the bosun is "Part wolfhound, part hearthrug, he comes to a whistle whatever state he is in. It is the whole of his education.[if the bosun is muddy] What isn[']t mud is weed.[end if][if the bosun is soapy] He is lathered to the ears and has gone very quiet, which is never a good sign.[end if][if the bosun is rinsed] Clean, and half his usual width, he is dripping and saving up a shake.[end if][if the bosun is presentable] Dry, he has fluffed out in all directions, like a dandelion with a tail.[end if]".
The bosun is proper-named.

The white-ribbon is on the sideboard.
The printed name of the white-ribbon is "white ribbon".
Include (- with name 'white//' 'ribbon//' 'ring//' 'satin//' 'ribbons//p', -) when defining the white-ribbon.
The description of the white-ribbon is "A yard of satin with Nell[']s ring sewn in the middle, by somebody who has met Bosun, with fishing line.".
The white-ribbon is portable.

The rose-soap is on the sideboard.
The printed name of the rose-soap is "rose soap".
Include (- with name 'rose//' 'soap//' 'pink//' 'shell//', -) when defining the rose-soap.
The description of the rose-soap is "A pink shell, laid out for the guests to be impressed by and not to use.".
The rose-soap is portable.
The indefinite article of the rose-soap is "some".

The sideboard is in the parlour.
The printed name of the sideboard is "sideboard".
Include (- with name 'sideboard//' 'sideboards//p', -) when defining the sideboard.
The description of the sideboard is "Mahogany, on loan, insured for the day.".
The sideboard is fixed in place, not enterable and scenery.

The borrowed-chairs is in the parlour.
The printed name of the borrowed-chairs is "borrowed chairs".
Include (- with name 'borrowed//' 'chairs//', -) when defining the borrowed-chairs.
The description of the borrowed-chairs is "From the chapel, the Navigation Inn, and the dentist.".
The borrowed-chairs is fixed in place, scenery and plural-named.

The cake is in the parlour.
The printed name of the cake is "cake".
Include (- with name 'cake//' 'cakes//p', -) when defining the cake.
The description of the cake is "Three tiers of icing at exactly the height of a wagging tail.".
The cake is fixed in place and scenery.

The aunt-sophronia is in the parlour.
The printed name of the aunt-sophronia is "Aunt Sophronia".
Include (- with name 'aunt//' 'sophronia//', -) when defining the aunt-sophronia.
The description of the aunt-sophronia is "She has come in dove-grey silk and sits nearest the door, so as to be first to see.".
The appearance of the aunt-sophronia is "Aunt Sophronia is installed in the only chair with arms.".
The first place of the aunt-sophronia is the parlour.
The aunt-sophronia is proper-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-filling is an action applying to one thing.
Understand "fill [something]" as just-filling.
Understand "fill [something] with water" as just-filling.
Understand "fill [something] with warm water" as just-filling.
Understand "refill [something]" as just-filling.
Understand "refill [something] with water" as just-filling.
Understand "refill [something] with warm water" as just-filling.

Carry out just-filling:
	if the noun is the bucket and the location of the player is the scullery:
		if the bucket is not enclosed by the player:
			say "Pick [the noun] up first; the tap is low and so is the water pressure.";
			stop the action;
		if the bucket is bucket-warm:
			say "[The noun] is as full as you can carry without christening the floor.";
			stop the action;
		now the bucket is bucket-warm;
		say "You crouch at the brass tap while the copper sings above you, and come away with a bucketful at just the heat of a good bath.";
		stop the action;
	if the noun is the bucket and the location of the player is the yard:
		if the bucket is not enclosed by the player:
			say "You would want [the noun] in your hand for that.";
			stop the action;
		if the bucket is not bucket-empty:
			say "There is water in it already. Bosun eyes it, and then you.";
			stop the action;
		now the bucket is bucket-cold;
		say "Clank, clank, gasp: the pump fills [the noun] in one long icy rope.";
		stop the action;
	if the noun is the bucket:
		say "The only liquid in here is sherry, and Aunt Sophronia is guarding it.";
		stop the action;
	say "That would lead nowhere.".

Pouring-into is an action applying to two things.
Understand "pour [something] into [something]" as pouring-into.
Understand "empty [something] into [something]" as pouring-into.
Understand "pour [something] in [something]" as pouring-into.
Understand "drain [something] into [something]" as pouring-into.

Carry out pouring-into:
	if the noun is the bucket and the second noun is the zinc-bath:
		if the bucket is not enclosed by the player:
			say "You aren[']t carrying [the noun].";
			stop the action;
		if the bucket is bucket-empty:
			say "Nothing comes out but the spider.";
			stop the action;
		if the zinc-bath is not bath-dry:
			say "Any more and the first thing he displaces will be your shoes.";
			stop the action;
		if the bucket is not bucket-warm:
			say "A cold bath? He would be in the next county. It has to be warm water, from the house.";
			stop the action;
		now the bucket is bucket-empty;
		now the zinc-bath is steaming;
		say "The water booms into [the second noun] and lies there smoking. Bosun[']s tail stops.";
		stop the action;
	say "That would lead nowhere.".

Coaxing-into is an action applying to two things.
Understand "coax [something] into [something]" as coaxing-into.
Understand "lead [something] into [something]" as coaxing-into.
Understand "lift [something] into [something]" as coaxing-into.

Carry out coaxing-into:
	if the noun is the bosun and the second noun is the zinc-bath:
		if the bosun is not muddy:
			say "He has had his bath, thank you, and would like it minuted.";
			stop the action;
		if the bosun is in the zinc-bath:
			say "In he is. Keeping him there is the art.";
			stop the action;
		if the zinc-bath is not steaming:
			say "He steps in, looks for the water, and steps out again, having done all that was asked.";
			stop the action;
		now the bosun is in the zinc-bath;
		say "You take the front half and trust the back half to follow. He sits down in the warm, surprised to find it agreeable. As long as you stay here he will stay too. Once he is lathered, don[']t so much as step indoors until he is dry.";
		stop the action;
	say "That would lead nowhere.".

Scrubing-with is an action applying to two things.
Understand "scrub [something] with [something]" as scrubing-with.
Understand "wash [something] with [something]" as scrubing-with.
Understand "lather [something] with [something]" as scrubing-with.

Carry out scrubing-with:
	if the noun is the bosun and the second noun is the tar-soap:
		if the tar-soap is not enclosed by the player:
			say "The soap isn[']t in your hand.";
			stop the action;
		if the bosun is not in the zinc-bath:
			say "On dry land you would only be polishing the mud.";
			stop the action;
		if the bosun is not muddy:
			say "You have been over him twice. Under all that there is a dog.";
			stop the action;
		now the bosun is soapy;
		say "Neck, chest, the deplorable legs. The bath turns the colour of the canal, and somewhere in the third minute a white patch appears on his chest that you had forgotten he owned.";
		stop the action;
	if the noun is the bosun and the second noun is the rose-soap:
		say "The pink shell skates over the mud like a compliment. Bosun bites the edge off it, and is sorry. This wants something that has met an engine.";
		stop the action;
	say "That would lead nowhere.".

Rinsing-with is an action applying to two things.
Understand "rinse [something] with [something]" as rinsing-with.

Carry out rinsing-with:
	if the noun is the bosun and the second noun is the bucket:
		if the bosun is not soapy:
			say "There is no soap on him to rinse off.";
			stop the action;
		if the bucket is not enclosed by the player:
			say "You need [the second noun] in your hands.";
			stop the action;
		if the bucket is bucket-empty:
			say "You upend [the second noun] over him. Nothing happens, twice. The pump is at your elbow.";
			stop the action;
		now the bosun is rinsed;
		now the bucket is bucket-empty;
		say "One pour, from the ears aft. He gives you a look of such betrayal that you apologise aloud; then the last of the suds slides off over the cobbles, and he is clean.";
		stop the action;
	say "That would lead nowhere.".

Drying-with is an action applying to two things.
Understand "dry [something] with [something]" as drying-with.
Understand "rub [something] with [something]" as drying-with.

Carry out drying-with:
	if the noun is the bosun and the second noun is the huckaback-towel:
		if the huckaback-towel is not enclosed by the player:
			say "The towel is somewhere else, being no use to anybody.";
			stop the action;
		if the bosun is muddy:
			say "Then you would have a muddy dog and a muddy towel.";
			stop the action;
		if the bosun is soapy:
			say "Rinse him first. Soap dried into that coat is there till Easter.";
			stop the action;
		if the bosun is presentable:
			say "Any drier and he would crackle.";
			stop the action;
		now the bosun is presentable;
		now the bosun is in the yard;
		say "You get [the second noun] round him before the shake does. He groans with pleasure, leans, leans further, steps out of the bath on to your foot, and stands there in the sun, twice the dog he was.";
		stop the action;
	say "That would lead nowhere.".

Tiing-to is an action applying to two things.
Understand "tie [something] to [something]" as tiing-to.
Understand "tie [something] on [something]" as tiing-to.
Understand "fasten [something] to [something]" as tiing-to.

Carry out tiing-to:
	if the noun is the white-ribbon and the second noun is the bosun:
		if the white-ribbon is not enclosed by the player:
			say "[The noun] isn[']t in your hands.";
			stop the action;
		if the bosun is not presentable:
			say "White satin, on that? When he is clean and dry.";
			stop the action;
		now the white-ribbon is carried by the bosun;
		say "A reef knot, because you are a lock-keeper[']s child, and a bow on top of it, because it is a wedding. He carries his chin differently at once.";
		stop the action;
	say "That would lead nowhere.".

Just-whistling is an action applying to nothing.
Understand "whistle" as just-whistling.

Carry out just-whistling:
	if the bosun is not presentable:
		if the location of the player is not the yard:
			say "Through two feet of stone, with that company listening? You would go out to the yard to call him.";
			stop the action;
		now the bosun is in the parlour;
		say "You whistle, two notes, out of habit. He comes past you like a barge that has slipped its rope, and he doesn[']t stop at the scullery.";
		stop the action;
	if the location of the player is not the yard:
		say "Through two feet of stone, with that company listening? You would go out to the yard to call him.";
		stop the action;
	if the white-ribbon is not carried by the bosun:
		say "You wet your lips, and think again. A ring bearer without the ring is only a dog.";
		stop the action;
	now the bosun is in the parlour;
	say "Two notes. He goes ahead of you through the steam of the scullery and in among the chairs, setting down each foot as though it had been lent to him.";
	stop the action;
	say "That would lead nowhere.".

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the bosun:
		say "Say how: scrub [the noun] with something, or rinse [the noun] with something, or rub [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The pouring-into action translates into I6 as "SKOwn1".
The coaxing-into action translates into I6 as "SKOwn2".
The scrubing-with action translates into I6 as "SKOwn3".
The rinsing-with action translates into I6 as "SKOwn4".
The drying-with action translates into I6 as "SKOwn5".
The tiing-to action translates into I6 as "SKOwn6".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the zinc-bath +) && x == (+ the bucket +)) return ##SKOwn1;
			if (y == (+ the zinc-bath +) && x == (+ the bosun +)) return ##SKOwn2;
			if (y == (+ the tar-soap +) && x == (+ the bosun +)) return ##SKOwn3;
			if (y == (+ the rose-soap +) && x == (+ the bosun +)) return ##SKOwn3;
			if (y == (+ the bucket +) && x == (+ the bosun +)) return ##SKOwn4;
			if (y == (+ the huckaback-towel +) && x == (+ the bosun +)) return ##SKOwn5;
			if (y == (+ the bosun +) && x == (+ the white-ribbon +)) return ##SKOwn6;
		2:
			if (y == (+ the bosun +) && x == (+ the white-ribbon +)) return ##SKOwn6;
		3:
			if (y == (+ the bosun +) && x == (+ the white-ribbon +)) return ##SKOwn6;
		4:
			if (y == (+ the bosun +) && x == (+ the white-ribbon +)) return ##SKOwn6;
		6:
			if (y == (+ the bosun +) && x == (+ the white-ribbon +)) return ##SKOwn6;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The bath-drawn is a task. The points are 1.
The dog-scrubbed is a task. The points are 2.
The dog-dry is a task. The points are 3.
The ribbon-on is a task. The points are 2.
The ring-delivered is a task. The points are 2.

The maximum score is 10.

Every turn:
	if the bath-drawn is pending and the zinc-bath is steaming:
		achieve the bath-drawn.

Every turn:
	if the dog-scrubbed is pending and the bosun is soapy:
		achieve the dog-scrubbed.

Every turn:
	if the dog-dry is pending and the dog-scrubbed is achieved and the bosun is presentable:
		achieve the dog-dry.

Every turn:
	if the ribbon-on is pending and the white-ribbon is carried by the bosun:
		achieve the ribbon-on.

Every turn:
	if the ring-delivered is pending and the location of the bosun is the parlour and the white-ribbon is carried by the bosun:
		achieve the ring-delivered.

Every turn:
	if the story has not ended and the ring-delivered is achieved:
		say "The whole row turns to look. Nell, in Grandmother[']s lace, laughs so hard that the vicar has to start again; and when he asks who brings the ring, Bosun, who knows a cue when he hears one, says so.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the location of the bosun is the parlour and the bosun is not presentable:
		say "There is a scream in dove-grey silk, the report of a chair, and then the long soft sound of three tiers coming down. In the photographs everybody is looking to the left.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the location of the player is not the yard and the bosun is not muddy and the bosun is not presentable:
		say "You have gone three steps when the bath goes over behind you. Something wet overtakes you at the knee. In the parlour he stops dead on the good rug, plants his feet, and lets go the shake that he has been saving, over eleven chairs, one cake and the bride.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the scullery.

When play begins:
	say "At noon your sister Nell is to be married in the parlour, and Bosun is to carry the ring in on his collar. At half past eleven Bosun went into the canal after a heron. The heron is unharmed. Bath him in warm water, scrub him, rinse him, dry him, tie on the ribbon with the ring, and whistle him in. Have everything beside you before you begin: a wet Bosun left alone goes looking for company.".

To decide whether mention (N - a number) is absent:
	if N is 11:
		if the bosun is muddy:
			no;
		yes;
	if N is 13:
		if the bosun is rinsed:
			no;
		yes;
	if N is 25:
		if the bosun is muddy:
			no;
		yes;
	if N is 26:
		if the bosun is in the zinc-bath:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 3, no;
	if N is 8, no;
	if N is 9, no;
	if N is 31, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "They stand in rows in the parlour cupboard, borrowed too.";
	if N is 2, say "Sooty, and warm enough to raise dough.";
	if N is 4, say "Wire, with a wooden grip, worn away.";
	if N is 5, say "Nell[']s doing, with a croquet mallet.";
	if N is 6, say "The engine works the sluices. The soap has the harder job.";
	if N is 7, say "Red thread, and most of a crest.";
	if N is 10, say "Two notes. He has never confused it with any other.";
	if N is 11, say "There is enough of it to plant.";
	if N is 12, say "They say more than most people do.";
	if N is 13, say "It starts at the nose, and he is holding it in.";
	if N is 14, say "It is always the last part of him to hear bad news.";
	if N is 15, say "His is the one that tips back.";
	if N is 16, say "Those have a slot behind for the hymn book.";
	if N is 17, say "Theirs smell of Saturday.";
	if N is 18, say "White on white, with silver balls and a sugar barge.";
	if N is 19, say "It is the one that everybody will come in by.";
	if N is 20, say "Carved into lions, and she has a hand on each.";
	if N is 21, say "Nobody else would have dared to choose it.";
	if N is 22, say "It rustles before she does.";
	if N is 23, say "Worn to a shallow dish between the two doors.";
	if N is 24, say "Whitewashed for the day.";
	if N is 25, say "He does not look sorry.";
	if N is 26, say "Wet, raised, and not to be trusted.";
	if N is 27, say "Full on the cobbles, and getting on for noon.";
	if N is 28, say "It leads in, past a good deal of clean linen.";
	if N is 29, say "Rounded by barge horses.";
	if N is 30, say "Nell has washed it, and the light comes in like a guest.";
	if N is 32, say "You are there.";
	if N is 33, say "You would have to go south.";
	if N is 34, say "You would have to go east.";
	if N is 35, say "You are there.";
	if N is 36, say "You would have to go north.";
	if N is 37, say "You are there.";
	if N is 38, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'cups//': if (n < 1 && SK_Near((+ the copper +))) return 1;
		'corner//': if (n < 2 && SK_Near((+ the copper +))) return 2;
		'step//': if (n < 3 && SK_Near((+ the slate-shelf +))) return 3;
		'handle//': if (n < 4 && SK_Near((+ the bucket +))) return 4;
		'dent//': if (n < 5 && SK_Near((+ the bucket +))) return 5;
		'hands//': if (n < 6 && SK_Near((+ the tar-soap +))) return 6;
		'engine//': if (n < 6 && SK_Near((+ the tar-soap +))) return 6;
		'mark//': if (n < 7 && SK_Near((+ the huckaback-towel +))) return 7;
		'hotel//': if (n < 8 && SK_Near((+ the huckaback-towel +))) return 8;
		'strokes//': if (n < 9 && SK_Near((+ the pump +))) return 9;
		'whistle//': if (n < 10 && SK_Near((+ the bosun +))) return 10;
		'mud//': if (n < 11 && SK_Near((+ the bosun +))) return 11;
		'weed//': if (n < 11 && SK_Near((+ the bosun +))) return 11;
		'ears//': if (n < 12 && SK_Near((+ the bosun +))) return 12;
		'shake//': if (n < 13 && SK_Near((+ the bosun +))) return 13;
		'tail//': if (n < 14 && SK_Near((+ the bosun +))) return 14; if (n < 31 && SK_Near(player)) return 31;
		'dentist//': if (n < 15 && SK_Near((+ the borrowed-chairs +))) return 15;
		'chapel//': if (n < 16 && SK_Near((+ the borrowed-chairs +))) return 16;
		'inn//': if (n < 17 && SK_Near((+ the borrowed-chairs +))) return 17;
		'icing//': if (n < 18 && SK_Near((+ the cake +))) return 18;
		'tiers//': if (n < 18 && SK_Near((+ the cake +))) return 18;
		'door//': if (n < 19 && SK_Near((+ the aunt-sophronia +))) return 19; if (n < 28 && SK_Near((+ the yard +))) return 28;
		'arms//': if (n < 20 && SK_Near((+ the aunt-sophronia +))) return 20;
		'chair//': if (n < 21 && SK_Near((+ the aunt-sophronia +))) return 21;
		'silk//': if (n < 22 && SK_Near((+ the aunt-sophronia +))) return 22;
		'floor//': if (n < 23 && SK_Near((+ the scullery +))) return 23;
		'wall//': if (n < 24 && SK_Near((+ the scullery +))) return 24;
		'author//': if (n < 25 && SK_Near((+ the yard +))) return 25;
		'crust//': if (n < 25 && SK_Near((+ the yard +))) return 25;
		'eyebrow//': if (n < 26 && SK_Near((+ the yard +))) return 26;
		'sun//': if (n < 27 && SK_Near((+ the yard +))) return 27;
		'cobbles//': if (n < 29 && SK_Near((+ the yard +))) return 29;
		'window//': if (n < 30 && SK_Near((+ the parlour +))) return 30;
		'bishop//': if (n < 31 && SK_Near(player)) return 31;
		'boy//': if (n < 31 && SK_Near(player)) return 31;
		'bucketful//': if (n < 31 && SK_Near(player)) return 31;
		'dandelion//': if (n < 31 && SK_Near(player)) return 31;
		'differenc//': if (n < 31 && SK_Near(player)) return 31;
		'dignity//': if (n < 31 && SK_Near(player)) return 31;
		'education//': if (n < 31 && SK_Near(player)) return 31;
		'father//': if (n < 31 && SK_Near(player)) return 31;
		'guests//': if (n < 31 && SK_Near(player)) return 31;
		'hill//': if (n < 31 && SK_Near(player)) return 31;
		'nell//': if (n < 31 && SK_Near(player)) return 31;
		'roads//': if (n < 31 && SK_Near(player)) return 31;
		'room//': if (n < 31 && SK_Near(player)) return 31;
		'saucer//': if (n < 31 && SK_Near(player)) return 31;
		'sign//': if (n < 31 && SK_Near(player)) return 31;
		'slip//': if (n < 31 && SK_Near(player)) return 31;
		'tea//': if (n < 31 && SK_Near(player)) return 31;
		'voices//': if (n < 31 && SK_Near(player)) return 31;
		'water//': if (n < 31 && SK_Near(player)) return 31;
		'wedding//': if (n < 31 && SK_Near(player)) return 31;
		'scullery//': if (n < 32 && SK_Near((+ the scullery +))) return 32; if (n < 36 && SK_Near((+ the yard +))) return 36; if (n < 38 && SK_Near((+ the parlour +))) return 38;
		'yard//': if (n < 33 && SK_Near((+ the scullery +))) return 33; if (n < 35 && SK_Near((+ the yard +))) return 35;
		'parlour//': if (n < 34 && SK_Near((+ the scullery +))) return 34; if (n < 37 && SK_Near((+ the parlour +))) return 37;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'nell//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm arms art arts";
		}
		'b': switch (n) {
			1: return "ball balls barge barges bearer bearers bishop bishops body book books bow bows boy boys brass brasses bride brides bucketful bucketfuls";
		}
		'c': switch (n) {
			1: return "ceiling chapel chapels chest chests child childs chin chins coat coats cobble cobbles companies company compliment compliments corner corners counties";
			2: return "county crest crests cue cues cup cupboard cupboards cups";
		}
		'd': switch (n) {
			1: return "dandelion dandelions dent dentist dentists dents difference differences dignities dignity dish dishes door doors drier driers";
		}
		'e': switch (n) {
			1: return "ear ears education educations elbow elbows engine engines eye eyes";
		}
		'f': switch (n) {
			1: return "face father fathers feet finger fingers floor floors foot";
		}
		'g': switch (n) {
			1: return "grip grips ground guest guests";
		}
		'h': switch (n) {
			1: return "hair hand hands head heat heats hill hills horse horses hotel hotels house houses";
		}
		'i': switch (n) {
			1: return "icing icings inn inns";
		}
		'j': switch (n) {
			1: return "job jobs";
		}
		'k': switch (n) {
			1: return "knee knees knot knots";
		}
		'l': switch (n) {
			1: return "leg legs light lights linen linens lion lions lip lips look looks";
		}
		'm': switch (n) {
			1: return "mallet mallets mark marks mouth";
		}
		'n': switch (n) {
			1: return "nell nells nose noses";
		}
		'p': switch (n) {
			1: return "patch patches photograph photographs plant plants pressure pressures";
		}
		'r': switch (n) {
			1: return "report reports road roads roof room rooms rope ropes rug rugs";
		}
		's': switch (n) {
			1: return "saturday saturdays saucer saucers saving savings scream screams shoe shoes sign signs skate skates sky slip slips slot slots sluice sluices sound";
			2: return "sounds spider spiders steam steams step steps stone stones stroke strokes suds sudses sun suns";
		}
		't': switch (n) {
			1: return "tail tails tea teas tier tiers tip tips";
		}
		'v': switch (n) {
			1: return "vicar vicars voice voices";
		}
		'w': switch (n) {
			1: return "wall walls wedding weddings window windows";
		}
	}
	return 0;
];
-).
