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
Include (- with name 'organ//' 'bank//' 'cabinet//' 'drawers//' 'banks//p', -) when defining the bank.
The description of the bank is "Squeaks, eyes in pairs, a tray of whiskers. The drawer of bear noises holds a tin growler and a card growler, and the labels have fallen off both. You could tip one to hear it.".
The bank is fixed in place, not enterable, unopenable, open and scenery.

The major is on the table-thing.
The printed name of the major is "Major".
Include (- with name 'major//' 'bear//' 'patient//' 'teddy//', -) when defining the major.
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
Include (- with name 'tin//' 'growler//' 'growlers//p', -) when defining the tin-growler.
The description of the tin-growler is "A drum with holes in the lid, about the size of a shoe-polish tin.".
The tin-growler is portable.

The card-growler is in the bank.
The printed name of the card-growler is "card growler".
Include (- with name 'card//' 'growler//' 'growlers//p', -) when defining the card-growler.
The description of the card-growler is "A pasteboard tub with a gauze top and a weight that slides.".
The card-growler is portable.

The charts is in the ward.
The printed name of the charts is "patient charts".
Include (- with name 'patient//' 'charts//' 'chart//' 'beds//', -) when defining the charts.
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
	no.

To decide whether mention (N - a number) has an answer:
	yes.

To answer mention (N - a number):
	if N is 1, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'b//': if (n < 1 && SK_Near((+ the ward +))) return 1;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
-).
