"Visiting Hours at St Pelagias" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The ward is a room. It is privately-named.

The printed name of the ward is "Ward B".
The description of the ward is "Six shoebox beds under a skylight, each with a chart. Your operating table is a sewing table with a lamp clamped to it; beside that is the organ bank, a cabinet of forty small drawers which you have left standing open. The smell is of kapok and peppermints.".

Part 2 - States

A thing can be shut-state, unpicked or sewn-state (this is its seam property).

A thing can be mute, cow-state or growling (this is its voice property).

A thing can be heard-state or unheard-state. A thing is usually unheard-state.

Part 3 - Things

The fintan is a man. It is privately-named.
The table-thing is a supporter. It is privately-named.
The bank is a container. It is privately-named.
The major is a thing. It is privately-named.
The ripper is a thing. It is privately-named.
The needle is a thing. It is privately-named.
The tin-growler is a thing. It is privately-named.
The card-growler is a thing. It is privately-named.
The charts is a thing. It is privately-named.
The giraffe is a thing. It is privately-named.
The grapes is a thing. It is privately-named.

The fintan is in the ward.
The printed name of the fintan is "Fintan".
Include (- with name 'fintan//' 'boy//' 'child//', -) when defining the fintan.
The description of the fintan is "Six, in a balaclava. He has brought grapes.".
The appearance of the fintan is "Fintan sits on the visitors['] stool with his knees together, being brave on somebody else[']s behalf.".
The first place of the fintan is the ward.
The fintan is proper-named.

The table-thing is in the ward.
The printed name of the table-thing is "operating table".
Include (- with name 'operating//' 'table//' 'lamp//' 'tables//p', -) when defining the table-thing.
The description of the table-thing is "You boiled the cloth. Matron, which is also you, insists.".
The table-thing is fixed in place, not enterable and scenery.

The bank is in the ward.
The printed name of the bank is "organ bank".
Include (- with name 'organ//' 'bank//' 'cabinet//' 'drawers//' 'small//' 'banks//p', -) when defining the bank.
The description of the bank is "Squeaks, eyes in pairs, a tray of whiskers. The drawer of bear noises holds a tin growler and a card growler, and the labels have fallen off both. You could tip one to hear it.".
The bank is fixed in place, not enterable, unopenable, open and scenery.

The major is on the table-thing.
The printed name of the major is "Major".
Include (- with name 'major//' 'bear//' 'patient//' 'teddy//' 'seam//' 'front//', -) when defining the major.
The description of the major is "Mohair, once gold. Boot-button eyes, a darned nose, and the expression of somebody who has been sat on by better people.[if the major is unpicked] His front seam is open from chin to belt, and he is looking at the ceiling.[end if][if the major is sewn-state] A row of small stitches runs down his front like a waistcoat.[end if]".
The major is portable and proper-named.

The ripper is on the table-thing.
The printed name of the ripper is "stitch ripper".
Include (- with name 'stitch//' 'ripper//' 'rippers//p', -) when defining the ripper.
The description of the ripper is "Two prongs, one of them with a red bead on it so as not to alarm.".
The ripper is portable.

The needle is on the table-thing.
The printed name of the needle is "needle".
Include (- with name 'needle//' 'thread//' 'needles//p', -) when defining the needle.
The description of the needle is "Number seven, with a yard of brown thread.".
The needle is portable.

The tin-growler is in the bank.
The printed name of the tin-growler is "tin growler".
Include (- with name 'tin//' 'growler//' 'drum//' 'growlers//p', -) when defining the tin-growler.
The description of the tin-growler is "A drum with holes in the lid, about the size of a shoe-polish tin.".
The tin-growler is portable.

The card-growler is in the bank.
The printed name of the card-growler is "card growler".
Include (- with name 'card//' 'growler//' 'pasteboard//' 'tub//' 'growlers//p', -) when defining the card-growler.
The description of the card-growler is "A pasteboard tub with a gauze top and a weight that slides.".
The card-growler is portable.

The charts is in the ward.
The printed name of the charts is "patient charts".
Include (- with name 'patient//' 'charts//' 'chart//' 'beds//' 'shoebox//', -) when defining the charts.
The description of the charts is "MAJOR. Complaint: silence. Diet: nil. Below that, in crayon: HE IS NOT CROSS THAT IS HIS FACE.".
The charts is fixed in place, scenery and plural-named.

The giraffe is in the ward.
The printed name of the giraffe is "giraffe".
Include (- with name 'giraffe//' 'shoebox//' 'patients//' 'giraffes//p', -) when defining the giraffe.
The description of the giraffe is "In for observation. The neck.".
The giraffe is fixed in place and scenery.

The grapes is in the ward.
The printed name of the grapes is "grapes".
Include (- with name 'grapes//' 'peppermints//', -) when defining the grapes.
The description of the grapes is "They are for Major. You may have the brown ones.".
The grapes is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Unpicking-with is an action applying to two things.
Understand "unpick [something] with [something]" as unpicking-with.
Understand "rip [something] with [something]" as unpicking-with.
Understand "cut [something] with [something]" as unpicking-with.
Understand "open up [something] with [something]" as unpicking-with.

Carry out unpicking-with:
	if the noun is the major and the second noun is the ripper and the major is mute:
		if the ripper is not enclosed by the player:
			say "You would need it in your hand, and your hand steady.";
			stop the action;
		if the major is not on the table-thing:
			say "Not in mid-air. Put him on the table.";
			stop the action;
		if the major is unpicked:
			say "He is open. Fintan is not looking.";
			stop the action;
		now the major is unpicked;
		now the major is mute;
		say "[quotation mark]You will feel a tickle,[quotation mark] you tell him. The seam parts stitch by stitch, and you lift the kapok back.";
		stop the action;
	if the noun is the major and the second noun is the ripper and the major is cow-state:
		if the ripper is not enclosed by the player:
			say "You would need it in your hand, and your hand steady.";
			stop the action;
		if the major is not on the table-thing:
			say "Not in mid-air. Put him on the table.";
			stop the action;
		now the major is unpicked;
		now the major is mute;
		now the tin-growler is in the bank;
		say "Out comes the tin growler, with apologies on both sides, and goes back where the cows are kept.";
		stop the action;
	if the noun is the major and the second noun is the ripper and the major is growling:
		say "He has what he needs. Leave him be.";
		stop the action;
	say "That would lead nowhere.".

Just-tiping is an action applying to one thing.
Understand "tip [something]" as just-tiping.
Understand "tilt [something]" as just-tiping.

Carry out just-tiping:
	if the noun is the tin-growler:
		if the tin-growler is not enclosed by the player:
			say "You would have to take it in your hand.";
			stop the action;
		say "You turn it over. [quotation mark]Moo,[quotation mark] it says, from the bottom of a field.";
		stop the action;
	if the noun is the card-growler:
		if the card-growler is not enclosed by the player:
			say "You would have to take it in your hand.";
			stop the action;
		say "You turn it over. The weight slides, and something large in the next room objects to you.";
		stop the action;
	if the noun is the major and the major is unpicked:
		say "He would come out all over your shoes. Sew him up first.";
		stop the action;
	if the noun is the major and the major is mute:
		if the major is not enclosed by the player:
			say "He would have to be in your arms.";
			stop the action;
		say "Forward, back. Nothing. A little dust falls out of one ear.";
		stop the action;
	if the noun is the major and the major is cow-state:
		if the major is not enclosed by the player:
			say "He would have to be in your arms.";
			stop the action;
		say "You tip him. [quotation mark]Moo,[quotation mark] says Major. Fintan looks at you as no surgeon should ever be looked at. He will have to be opened again.";
		stop the action;
	if the noun is the major and the major is growling:
		if the major is not enclosed by the player:
			say "He would have to be in your arms.";
			stop the action;
		now the major is heard-state;
		say "You tip him. It begins in the boots, if he had boots, and comes up like a lorry on a hill. All six shoeboxes hum. [quotation mark]Stitches holding,[quotation mark] you write on the chart.";
		stop the action;
	say "That would lead nowhere.".

Tucking-into is an action applying to two things.
Understand "tuck [something] into [something]" as tucking-into.
Understand "stuff [something] into [something]" as tucking-into.
Understand "fit [something] into [something]" as tucking-into.

Carry out tucking-into:
	if the noun is the card-growler and the second noun is the major and the major is mute:
		if the card-growler is not enclosed by the player:
			say "Take it out of the cabinet first; the Major does not make house calls.";
			stop the action;
		if the major is not unpicked:
			say "There is no way in. He is sewn up to the chin.";
			stop the action;
		now the card-growler is nowhere;
		now the major is growling;
		say "You bed it in below the ribs, weight downwards, with kapok all round it.";
		stop the action;
	if the noun is the tin-growler and the second noun is the major and the major is mute:
		if the tin-growler is not enclosed by the player:
			say "It can do no good to anybody from in there. Take it out of the cabinet.";
			stop the action;
		if the major is not unpicked:
			say "There is no way in. He is sewn up to the chin.";
			stop the action;
		now the tin-growler is nowhere;
		now the major is cow-state;
		say "You bed it in below the ribs with kapok all round it. It is quite a good fit.";
		stop the action;
	if (the noun is the tin-growler or the noun is the card-growler) and the second noun is the major:
		say "One voice is as much as any of us should have.";
		stop the action;
	say "That would lead nowhere.".

Just-sewing is an action applying to one thing.
Understand "sew [something]" as just-sewing.
Understand "stitch [something]" as just-sewing.
Understand "sew up [something]" as just-sewing.

Carry out just-sewing:
	if the noun is the major:
		if the needle is not enclosed by the player:
			say "You have no needle in your hand.";
			stop the action;
		if the major is not on the table-thing:
			say "Not in mid-air. Put him on the table.";
			stop the action;
		if the major is not unpicked:
			say "He is as closed as he can be.";
			stop the action;
		if the major is mute:
			say "There is nothing in him yet to growl with.";
			stop the action;
		now the major is sewn-state;
		say "Ladder stitch, so that it vanishes as you draw it. Eleven, and a knot, and you bite the thread. You always bite the thread.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "hand [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the major and the second noun is the fintan:
		if the major is not enclosed by the player:
			say "You would have to lift him up.";
			stop the action;
		if the major is not heard-state:
			say "[quotation mark]Does he do it?[quotation mark] says Fintan, and keeps his hands in his lap. He wants to hear for himself: tip him.";
			stop the action;
		now the major is carried by the fintan;
		say "You hand him over sitting up, as is proper after surgery.";
		stop the action;
	if (the noun is the needle or the noun is the ripper or the noun is the tin-growler or the noun is the card-growler) and the second noun is the fintan:
		say "[quotation mark]I[']m not in,[quotation mark] says Fintan. [quotation mark]I[']m only visiting.[quotation mark]";
		stop the action;
	try giving the noun to the second noun.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the major:
		say "Say how: open up [the noun] with something.";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the major:
		say "Say how: cut [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

The unpicking-with action translates into I6 as "SKOwn1".
The tucking-into action translates into I6 as "SKOwn2".
The giving-to action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the ripper +) && x == (+ the major +)) return ##SKOwn1;
			if (y == (+ the major +) && x == (+ the card-growler +) or (+ the tin-growler +)) return ##SKOwn2;
			if (y == (+ the fintan +) && x == (+ the major +) or (+ the needle +) or (+ the ripper +) or (+ the tin-growler +) or (+ the card-growler +)) return ##SKOwn3;
		3:
			if (y == (+ the major +) && x == (+ the card-growler +) or (+ the tin-growler +)) return ##SKOwn2;
			if (y == (+ the fintan +) && x == (+ the major +) or (+ the needle +) or (+ the ripper +) or (+ the tin-growler +) or (+ the card-growler +)) return ##SKOwn3;
		4:
			if (y == (+ the fintan +) && x == (+ the major +) or (+ the needle +) or (+ the ripper +) or (+ the tin-growler +) or (+ the card-growler +)) return ##SKOwn3;
		5:
			if (y == (+ the fintan +) && x == (+ the major +) or (+ the needle +) or (+ the ripper +) or (+ the tin-growler +) or (+ the card-growler +)) return ##SKOwn3;
		6:
			if (y == (+ the major +) && x == (+ the card-growler +) or (+ the tin-growler +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The opened-task is a task. The points are 1.
The voiced is a task. The points are 2.
The closed-up is a task. The points are 2.
The heard-him is a task. The points are 2.
The discharged is a task. The points are 1.

The maximum score is 8.

Every turn:
	if the opened-task is pending and the major is unpicked:
		achieve the opened-task.

Every turn:
	if the voiced is pending and the major is growling:
		achieve the voiced.

Every turn:
	if the closed-up is pending and the major is growling and the major is sewn-state:
		achieve the closed-up.

Every turn:
	if the heard-him is pending and the major is heard-state:
		achieve the heard-him.

Every turn:
	if the discharged is pending and the major is carried by the fintan:
		achieve the discharged.

Every turn:
	if the story has not ended and the discharged is achieved:
		say "Fintan tips him once, very slightly, for himself. Then he gets down off the stool, and counts out the fee in grapes, and at the head of the stairs you hear him telling somebody, in a voice he must have got from a tram conductor, to mind the bear.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the ward.

When play begins:
	say "St Pelagia[']s Hospital for Dolls and Toys, Capel Street, up two flights, Dublin, 1974. In bed four: Major, bear, male, about fifty. He fell off the Howth tram in the arms of his first owner and out of a bunk last Tuesday in the arms of her grandson. No breaks. But when you tip him, nothing: and Fintan, who is six, will not sleep beside a bear who can[']t warn people. Open the patient, give him a growler that suits a bear, close him up, tip him to hear it, and discharge him.".

To decide whether mention (N - a number) is absent:
	if N is 12:
		if the major is sewn-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 26, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Navy wool, and his mother[']s idea.";
	if N is 2, say "Three legs, and a duck embroidered on the cushion.";
	if N is 3, say "One scab each, and pressed tight.";
	if N is 4, say "Starched, and folded back square.";
	if N is 5, say "Glass, in their pairs, and all looking up.";
	if N is 6, say "The lid of a cigar box, lined with felt.";
	if N is 7, say "Nylon on the left, horsehair on the right.";
	if N is 8, say "The bottom row, where the large animals are.";
	if N is 9, say "The gum dried. They went out with the sweepings.";
	if N is 10, say "Black, and not from the same boot.";
	if N is 11, say "Done on a kitchen chair, by the look of it, with love.";
	if N is 12, say "You would know them anywhere for your own.";
	if N is 13, say "It has been through two wars and a jumble sale.";
	if N is 14, say "One goes under the stitch. The other keeps its distance.";
	if N is 15, say "From the necklace of a doll in bed two.";
	if N is 16, say "Seven, made with a nail.";
	if N is 17, say "Crimped on all the way round.";
	if N is 18, say "Surgical, and glued by somebody with small fingers.";
	if N is 19, say "Lead. It goes down like a sigh.";
	if N is 20, say "Drawn beside it, to show the difference. There is none.";
	if N is 21, say "In splints: two lollipop sticks and a bootlace.";
	if N is 22, say "Gulls walk about on it, and have been spoken to.";
	if N is 23, say "Most of it is skylight.";
	if N is 24, say "There is some in your hair. There always is.";
	if N is 25, say "Number four is turned down, for afterwards.";
	if N is 27, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'balaclava//': if (n < 1 && SK_Near((+ the fintan +))) return 1;
		'stool//': if (n < 2 && SK_Near((+ the fintan +))) return 2;
		'knees//': if (n < 3 && SK_Near((+ the fintan +))) return 3;
		'cloth//': if (n < 4 && SK_Near((+ the table-thing +))) return 4;
		'eyes//': if (n < 5 && SK_Near((+ the bank +))) return 5; if (n < 10 && SK_Near((+ the major +))) return 10;
		'tray//': if (n < 6 && SK_Near((+ the bank +))) return 6;
		'whiskers//': if (n < 7 && SK_Near((+ the bank +))) return 7;
		'drawer//': if (n < 8 && SK_Near((+ the bank +))) return 8;
		'labels//': if (n < 9 && SK_Near((+ the bank +))) return 9;
		'nose//': if (n < 11 && SK_Near((+ the major +))) return 11;
		'stitches//': if (n < 12 && SK_Near((+ the major +))) return 12;
		'expressio//': if (n < 13 && SK_Near((+ the major +))) return 13;
		'prongs//': if (n < 14 && SK_Near((+ the ripper +))) return 14;
		'bead//': if (n < 15 && SK_Near((+ the ripper +))) return 15;
		'holes//': if (n < 16 && SK_Near((+ the tin-growler +))) return 16;
		'lid//': if (n < 17 && SK_Near((+ the tin-growler +))) return 17;
		'top//': if (n < 18 && SK_Near((+ the card-growler +))) return 18;
		'weight//': if (n < 19 && SK_Near((+ the card-growler +))) return 19;
		'face//': if (n < 20 && SK_Near((+ the charts +))) return 20;
		'neck//': if (n < 21 && SK_Near((+ the giraffe +))) return 21;
		'skylight//': if (n < 22 && SK_Near((+ the ward +))) return 22;
		'ceiling//': if (n < 23 && SK_Near((+ the ward +))) return 23;
		'kapok//': if (n < 24 && SK_Near((+ the ward +))) return 24;
		'bed//': if (n < 25 && SK_Near((+ the ward +))) return 25;
		'arms//': if (n < 26 && SK_Near(player)) return 26;
		'belt//': if (n < 26 && SK_Near(player)) return 26;
		'breaks//': if (n < 26 && SK_Near(player)) return 26;
		'chin//': if (n < 26 && SK_Near(player)) return 26;
		'dolls//': if (n < 26 && SK_Near(player)) return 26;
		'dublin//': if (n < 26 && SK_Near(player)) return 26;
		'flights//': if (n < 26 && SK_Near(player)) return 26;
		'grandson//': if (n < 26 && SK_Near(player)) return 26;
		'owner//': if (n < 26 && SK_Near(player)) return 26;
		'people//': if (n < 26 && SK_Near(player)) return 26;
		'smell//': if (n < 26 && SK_Near(player)) return 26;
		'toys//': if (n < 26 && SK_Near(player)) return 26;
		'tram//': if (n < 26 && SK_Near(player)) return 26;
		'tuesday//': if (n < 26 && SK_Near(player)) return 26;
		'waistcoat//': if (n < 26 && SK_Near(player)) return 26;
		'hospital//': if (n < 26 && SK_Near(player)) return 26;
		'bunk//': if (n < 26 && SK_Near(player)) return 26;
		'b//': if (n < 27 && SK_Near((+ the ward +))) return 27;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'dublin//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air animal animals apologies apology arm arms";
		}
		'b': switch (n) {
			1: return "balaclava balaclavas bead beads belt belts body boot bootlace bootlaces boots box boxes break breaks";
		}
		'c': switch (n) {
			1: return "ceiling ceilings chair chairs chin chins cloth cloths conductor conductors corner corners cow cows cushion cushions";
		}
		'd': switch (n) {
			1: return "difference differences doll dolls dublin dublins duck ducks dust dusts";
		}
		'e': switch (n) {
			1: return "ear ears expression expressions eye eyes";
		}
		'f': switch (n) {
			1: return "face faces fee fees feet field fields finger fingers flight flights floor foot";
		}
		'g': switch (n) {
			1: return "grandson grandsons ground gum gums";
		}
		'h': switch (n) {
			1: return "hair hairs head heads hill hills hole holes";
		}
		'i': switch (n) {
			1: return "idea ideas";
		}
		'k': switch (n) {
			1: return "kapok kapoks knee knees knot knots";
		}
		'l': switch (n) {
			1: return "label labels lap laps leg legs lid lids look looks lorries lorry";
		}
		'm': switch (n) {
			1: return "mouth";
		}
		'n': switch (n) {
			1: return "nail nails neck necklace necklaces necks nose noses";
		}
		'o': switch (n) {
			1: return "owner owners";
		}
		'p': switch (n) {
			1: return "people person persons prong prongs";
		}
		'r': switch (n) {
			1: return "rib ribs roof room rooms";
		}
		's': switch (n) {
			1: return "sale sales scab scabs shoe shoes sigh sighs sky skylight skylights smell smells splint splints stair stairs steadies steady stick sticks stool stools";
			2: return "surgeon surgeons sweeping sweepings";
		}
		't': switch (n) {
			1: return "tickle tickles tin tins toy toys tram trams tray trays tuesday tuesdays";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "waistcoat waistcoats wall walls war wars whisker whiskers";
		}
	}
	return 0;
];
-).
